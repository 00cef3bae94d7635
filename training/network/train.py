"""Trains the reader network: `train.py FOLDER OUT [--seconds 900] [--seed 1] [--no-prose] [--threads 2] [--taught FOLDER/NAME]`.

FOLDER holds what training/reader-data.ts and reader-vectors.ts wrote. Writes OUT.pt and prints a log line every so often.
"""

import argparse
import json
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import data as D
from model import Reader, windows
from read import attribution_scores, name_scores, tag_score

parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("out")
parser.add_argument("--seconds", type=float, default=900)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--no-prose", action="store_true")
parser.add_argument("--start", default=None, help="weights to go on from")
parser.add_argument("--rate", type=float, default=3e-3)
parser.add_argument("--taught", default=None, help="documents that other networks labelled")
options = parser.parse_args()
torch.set_num_threads(options.threads)
torch.manual_seed(options.seed)
random.seed(options.seed)
np.random.seed(options.seed)

tables = json.load(open(f"{options.folder}/tables.json"))
sizes = tables["sizes"]
load = lambda name: D.load(options.folder, name)


def labels_of(documents, field):
    return sorted({label for document in documents for label in document[field]})


def with_numbers(documents, fields, labels):
    for document in documents:
        document["length"] = len(document["rows"])
        for field, known in fields.items():
            index = {label: number for number, label in enumerate(labels[known])}
            if field in document:
                document["y_" + known] = np.array([index.get(label, 0) for label in document[field]], np.int64)
    return documents


trees = load("ewt-train") + load("gum-open-train")
mentioned = [document for document in trees if "mentions" in document]
# In both only persons, organisations and places have labels.
iob, news = load("uner-dev") + mentioned, load("gmb")
labels = {
    "tags": labels_of(trees, "tags"),
    "relations": labels_of(trees, "relations"),
    "mentions": labels_of(mentioned, "mentions"),
    "news": labels_of(news, "names"),
}
with_numbers(trees, {"tags": "tags", "relations": "relations", "mentions": "mentions"}, labels)
with_numbers(iob, {}, labels)
for document in iob:
    document["y_iob"] = np.array([-100 if label == "?" else D.NAME_LABELS.index(label) for label in document["names"]], np.int64)
with_numbers(news, {"names": "news"}, labels)
for document in trees:
    document["heads"] = np.array(document["heads"], np.int64)

prose = [] if options.no_prose else load("prose")
attributed = load("attribution-train") + prose + (D.load(*options.taught.rsplit("/", 1)) if options.taught else [])
articles = load("names-train") + load("names-more")
named = articles + [document for document in prose if document.get("names")] + ([] if options.no_prose else load("named-texts"))
for document in attributed:
    document["y_flat"], document["y_cues"] = D.label_flat(document), D.label_cues(document)
for document in named:
    document["y_names"] = D.label_names(document)

vectors = np.fromfile(f"{options.folder}/vectors.i8", np.int8).reshape(-1, 100)
scales = np.fromfile(f"{options.folder}/scales.f32", np.float32)
net = Reader(sizes, vectors, scales, labels)
if options.start:
    net.load_state_dict(torch.load(options.start)["state"])
print("parameters", sum(p.numel() for p in net.parameters()), "documents", len(attributed), "relations", sum(len(d["relations"]) for d in attributed), flush=True)
print({name: len(known) for name, known in labels.items()})


def inputs(batch):
    rows = torch.from_numpy(D.padded([item["rows"] for item in batch]))
    mask = torch.from_numpy(D.padded([np.ones(len(item["rows"]), np.int64) for item in batch])).float()
    if net.training:
        # A word that is hidden from the tables of whole words teaches the others; one hidden from the vectors, unseen names.
        hidden = torch.rand(rows.shape[:2])
        rows[:, :, 0][hidden < 0.07] = 0
        rows[:, :, 1][(hidden < 0.04) | (hidden > 0.9)] = 0
        rows[:, :, 8][(hidden > 0.5) & (hidden < 0.56)] = 0
    return rows, mask


def target(batch, field):
    return torch.from_numpy(D.padded([item[field] for item in batch], -100))


def tree_loss(batch):
    rows, mask = inputs(batch)
    x = net.encode(rows, mask)
    flat = x.reshape(-1, x.shape[-1])
    cross = lambda head, field: F.cross_entropy(net.heads[head](flat), target(batch, field).reshape(-1), ignore_index=-100)
    arcs = net.arcs(x, mask)
    heads = target(batch, "heads")
    loss = cross("tags", "y_tags") + 0.5 * cross("relations", "y_relations")
    loss = loss + 0.5 * F.cross_entropy(arcs.reshape(-1, arcs.shape[-1]), heads.reshape(-1), ignore_index=-100)
    if all("y_mentions" in item for item in batch):
        loss = loss + 0.5 * cross("mentions", "y_mentions")
    return loss


def plain_loss(head, field, weight):
    def loss(batch):
        rows, mask = inputs(batch)
        x = net.encode(rows, mask)
        return weight * F.cross_entropy(net.heads[head](x).reshape(-1, net.heads[head].out_features), target(batch, field).reshape(-1), ignore_index=-100, label_smoothing=0.02)

    return loss


# What the web texts and GUM leave unmarked may still be a group, a unit or a work.
UNMARKED = torch.tensor([label == "O" or label[2:] in ("group", "unit", "work") for label in D.NAME_LABELS])


def partly_named_loss(batch):
    rows, mask = inputs(batch)
    scores = torch.log_softmax(net.heads["names"](net.encode(rows, mask)), -1).reshape(-1, len(D.NAME_LABELS))
    wanted = target(batch, "y_iob").reshape(-1)
    unmarked = torch.logsumexp(scores.masked_fill(~UNMARKED, -1e9), -1)
    marked = scores.gather(1, wanted.clamp(min=0).unsqueeze(1)).squeeze(1)
    return -torch.where(wanted == 0, unmarked, marked)[wanted >= 0].mean()


def attribution_loss(batch):
    rows, mask = inputs(batch)
    x = net.encode(rows, mask)
    wide = x.reshape(-1, x.shape[-1])
    loss = 0.7 * F.cross_entropy(net.heads["flat"](wide), target(batch, "y_flat").reshape(-1), ignore_index=-100, label_smoothing=0.03)
    scores = net.heads["cues"](wide)
    loss = loss + F.cross_entropy(scores, target(batch, "y_cues").reshape(-1), ignore_index=-100, label_smoothing=0.03)
    cues, links, kinds = [], [], []
    chosen = scores.detach().argmax(-1).reshape(mask.shape).numpy()
    for index, item in enumerate(batch):
        covered = set()
        for relation in item["relations"]:
            words = relation["words"]
            covered.update(words)
            cues.append((index, words))
            links.append(relation["links"])
            kinds.append(relation["kinds"])
        # What the network takes for a cue and is none has neither source nor content.
        wrong = [word for word in np.flatnonzero(chosen[index, : item["length"]] == 1) if word not in covered]
        for word in wrong[:3]:
            cues.append((index, [int(word)]))
            links.append(np.zeros(item["length"], np.int64))
            kinds.append(None)
    if not cues:
        return loss
    index, there, distance, role, firsts = windows(cues, [item["length"] for item in batch])
    items = torch.tensor([item for item, _ in cues])
    projected = net.linker.word(x)
    words = projected[items.unsqueeze(1), torch.from_numpy(index)] * torch.from_numpy(there).unsqueeze(-1)
    pooled = torch.stack([x[item, torch.tensor(words_of)].mean(0) for item, words_of in cues])
    scores = net.linker(words, net.linker.cue(pooled), torch.from_numpy(distance), torch.from_numpy(role), torch.from_numpy(there))
    wanted = np.full(index.shape, -100, np.int64)
    for row, first in enumerate(firsts):
        count = int(there[row].sum())
        wanted[row, :count] = links[row][first : first + count]
    loss = loss + 1.5 * F.cross_entropy(scores.reshape(-1, scores.shape[-1]), torch.from_numpy(wanted).reshape(-1), ignore_index=-100, label_smoothing=0.02)
    kept = [row for row, kind in enumerate(kinds) if kind is not None]
    if kept:
        held = pooled[torch.tensor(kept)]
        for which, head in enumerate((net.stance, net.attitude, net.certainty)):
            loss = loss + 0.1 * F.cross_entropy(head(held), torch.tensor([kinds[row][which] for row in kept]))
    return loss


def attribution_items(documents):
    """The units of some documents, with the relations whose cue lies within."""
    items = []
    for document in documents:
        for first, after in D.training_units(document):
            item = {"rows": document["rows"][first:after], "length": after - first}
            for field in ("y_flat", "y_cues"):
                labels_ = document[field][first:after].copy()
                if labels_[0] and labels_[0] % 2 == 0:
                    labels_[0] -= 1
                item[field] = labels_
            item["relations"] = []
            for relation in document["relations"]:
                words = [word - first for a, b in relation["cue"] for word in range(a, b) if first <= word < after]
                if not words or len(words) < sum(b - a for a, b in relation["cue"]):
                    continue
                links = np.zeros(after - first, np.int64)
                for role, begin in (("content", 3), ("source", 1)):
                    for a, b in relation[role]:
                        a, b = max(a, first) - first, min(b, after) - first
                        if a < b:
                            links[a:b] = begin + 1
                            links[a] = begin
                kinds = (D.STANCES.index(relation["stance"]), D.ATTITUDES.index(relation["attitude"]), D.CERTAINTIES.index(relation["certainty"]))
                item["relations"].append({"words": words, "links": links, "kinds": kinds})
            items.append(item)
    return items


def named_items(documents):
    items = []
    for document in documents:
        for first, after in D.training_units(document):
            names = document["y_names"][first:after].copy()
            if names[0] and names[0] % 2 == 0:
                names[0] -= 1
            items.append({"rows": document["rows"][first:after], "length": after - first, "y_names": names})
    return items


LOSSES = {
    "trees": tree_loss,
    "mentioned": tree_loss,
    "iob": partly_named_loss,
    "news": plain_loss("news", "y_news", 0.5),
    "named": plain_loss("names", "y_names", 1.0),
    "attributed": attribution_loss,
}


def epoch():
    """All jobs of one round in random order: attribution three times, names twice, those in articles of the corpus four times, web names twice in most part, the rest in part."""
    part = lambda items, share: [item for item in items if random.random() < share]
    jobs = [("trees", b) for b in D.batches(part([d for d in trees if "mentions" not in d], 0.4), 1600)]
    jobs += [("mentioned", b) for b in D.batches(part(mentioned, 0.6), 1600)]
    for _ in range(2):
        jobs += [("iob", b) for b in D.batches(part(iob, 0.8), 1600)]
    jobs += [("news", b) for b in D.batches(part(news, 0.3), 1600)]
    for documents in (named, named, articles, articles):
        jobs += [("named", b) for b in D.batches(named_items(documents), 1600)]
    for _ in range(3):
        jobs += [("attributed", b) for b in D.batches(attribution_items(attributed), 1600)]
    random.shuffle(jobs)
    return jobs


class Average:
    """An exponential average of the weights, which is what is kept."""

    def __init__(self, decay=0.9985):
        self.decay = decay
        self.steps = 0
        self.weights = {name: value.detach().clone() for name, value in net.named_parameters()}

    def take(self):
        self.steps += 1
        decay = min(self.decay, self.steps / (self.steps + 20))
        with torch.no_grad():
            for name, value in net.named_parameters():
                self.weights[name].mul_(decay).add_(value, alpha=1 - decay)


start = time.time()
spent = lambda: (time.time() - start) / options.seconds
optimizer = torch.optim.AdamW(net.parameters(), lr=3e-3, betas=(0.9, 0.98), weight_decay=0.01)
average, losses, steps, rounds = Average(), {}, 0, 0
net.train()
while spent() < 1:
    for task, batch in epoch():
        share = spent()
        if share >= 1:
            break
        rate = options.rate * (share / 0.06 if share < 0.06 else max(0.01, (1 - share) / 0.94))
        for group in optimizer.param_groups:
            group["lr"] = rate
        loss = LOSSES[task](batch)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        average.take()
        losses.setdefault(task, []).append(loss.item())
        steps += 1
        if steps % 500 == 0:
            print(steps, "%.0f s" % (time.time() - start), {name: round(float(np.mean(each[-80:])), 3) for name, each in losses.items()}, flush=True)
    rounds += 1
print("rounds", rounds, "steps", steps)
net.load_state_dict({**net.state_dict(), **average.weights})
net.eval()
torch.save({"state": net.state_dict(), "labels": labels, "sizes": sizes}, f"{options.out}.pt")
for name in ("attribution-dev", "attribution-test"):
    print(name, attribution_scores(net, load(name)), flush=True)
for name in ("names-dev", "names-test"):
    print(name, name_scores(net, load(name)))
for name in ("ewt-dev", "gum-open-dev", "gum-open-test", "pud"):
    print(name, tag_score(net, load(name), labels["tags"]))
print("uner-test", name_scores(net, load("uner-test"), web=True))
