"""Reads documents with a network, and scores what it read against gold."""

import numpy as np
import torch

import data as D
from model import windows


def spans_of(labels, known):
    """[(first, after, kind)] of labels in BIO; an inside without a begin begins."""
    spans, start, kind = [], -1, ""
    for index in range(len(labels) + 1):
        label = known[labels[index]] if index < len(labels) else "O"
        if start >= 0 and (label[0] != "I" or label[2:] != kind):
            spans.append((start, index, kind))
            start = -1
        if label != "O" and start < 0:
            start, kind = index, label[2:]
    return spans


def viterbi(scores, known):
    """The best sequence of BIO labels in which an inside follows its own kind."""
    allowed = np.array([[0 if b[0] != "I" or (a != "O" and a[2:] == b[2:]) else -1e9 for b in known] for a in known])
    best = scores[0] + np.array([0 if label[0] != "I" else -1e9 for label in known])
    back = []
    for row in scores[1:]:
        sums = best[:, None] + allowed
        back.append(sums.argmax(0))
        best = sums.max(0) + row
    path = [int(best.argmax())]
    for step in back[::-1]:
        path.append(int(step[path[-1]]))
    return path[::-1]


@torch.no_grad()
def read_units(net, documents, by_sentence=False):
    """For each document a list of (first, rows of encodings)."""
    items = [
        {"rows": document["rows"][first:after], "length": after - first, "of": index, "first": first}
        for index, document in enumerate(documents)
        for first, after in D.units(document, by_sentence)
    ]
    for batch in D.batches(items, 4000, shuffle=False):
        rows = torch.from_numpy(D.padded([item["rows"] for item in batch]))
        mask = torch.from_numpy(D.padded([np.ones(item["length"], np.int64) for item in batch])).float()
        yield batch, net.encoder(rows, mask)


@torch.no_grad()
def relations_of(net, documents, by_sentence=False, bias=0.0):
    """For each document [(source spans, cue words, content spans, kinds)]; `bias` is added to the scores of cues."""
    found = [[] for _ in documents]
    for batch, x in read_units(net, documents, by_sentence):
        scores = torch.log_softmax(net.heads["cues"](x), -1).numpy()
        cues = []
        for index, item in enumerate(batch):
            own = scores[index, : item["length"]].copy()
            own[:, 1] += bias
            for first, after, _ in spans_of(viterbi(own, D.CUE_LABELS), D.CUE_LABELS):
                cues.append((index, list(range(first, after))))
        if not cues:
            continue
        index, there, distance, role, firsts = windows(cues, [item["length"] for item in batch])
        pooled = torch.stack([x[item, torch.tensor(words)].mean(0) for item, words in cues])
        projected = net.linker.word(x)
        words = projected[torch.tensor([item for item, _ in cues]).unsqueeze(1), torch.from_numpy(index)] * torch.from_numpy(there).unsqueeze(-1)
        links = net.linker(words, net.linker.cue(pooled), torch.from_numpy(distance), torch.from_numpy(role), torch.from_numpy(there))
        links = torch.log_softmax(links, -1).numpy()
        kinds = [head(pooled).argmax(-1).tolist() for head in (net.stance, net.attitude, net.certainty)]
        for row, (item, words_of) in enumerate(cues):
            count = int(there[row].sum())
            offset = batch[item]["first"]
            spans = spans_of(viterbi(links[row, :count], D.LINK_LABELS), D.LINK_LABELS)
            at = offset + firsts[row]
            source = [(at + a, at + b) for a, b, kind in spans if kind == "source"]
            content = [(at + a, at + b) for a, b, kind in spans if kind == "content"]
            if content:
                cue = (offset + words_of[0], offset + words_of[-1] + 1)
                found[batch[item]["of"]].append((source, cue, content, tuple(kind[row] for kind in kinds)))
    return found


def f1(hits_said, said, hits_gold, gold):
    precision, recall = hits_said / max(1, said), hits_gold / max(1, gold)
    return round(100 * 2 * precision * recall / max(1e-9, precision + recall), 1)


def span_scores(found, gold):
    """Overlap, exact and token F1 of sets of spans, summed over documents."""
    sums = np.zeros(9)
    for said, wanted in zip(found, gold):
        touches = lambda span, others: any(a < span[1] and span[0] < b for a, b in others)
        cells = [{word for a, b in spans for word in range(a, b)} for spans in (said, wanted)]
        sums += [
            sum(touches(span, wanted) for span in said), len(said), sum(touches(span, said) for span in wanted), len(wanted),
            len(set(said) & set(wanted)), 0,
            len(cells[0] & cells[1]), len(cells[0]), len(cells[1]),
        ]
    return {
        "overlap": f1(sums[0], sums[1], sums[2], sums[3]),
        "exact": f1(sums[4], sums[1], sums[4], sums[3]),
        "token": f1(sums[6], sums[7], sums[6], sums[8]),
    }


def attribution_scores(net, documents, **how):
    found = relations_of(net, documents, **how)
    scores = {}
    for role in ("source", "cue", "content"):
        said = [
            sorted({span for source, cue, content, _ in each for span in {"source": source, "cue": [cue], "content": content}[role]})
            for each in found
        ]
        gold = [sorted({tuple(span) for relation in document["relations"] for span in relation[role]}) for document in documents]
        scores[role] = span_scores(said, gold)
    return scores


def name_scores(net, documents, web=False):
    """F1 of exact spans with their kind; `web` texts have persons, organisations and places only."""
    said, gold = [], []
    known = D.NAME_LABELS
    by = {}
    for batch, x in read_units(net, documents):
        scores = torch.log_softmax(net.heads["names"](x), -1).detach().numpy()
        for index, item in enumerate(batch):
            spans = spans_of(viterbi(scores[index, : item["length"]], known), known)
            said += [(item["of"], item["first"] + a, item["first"] + b, kind) for a, b, kind in spans]
    for of, document in enumerate(documents):
        if web:
            labels = [known.index(label) for label in document["names"]]
            gold += [(of, a, b, kind) for a, b, kind in spans_of(labels, known)]
        else:
            gold += [(of, a, b, kind) for a, b, kind in spans_of(D.label_names(document), known)]
    if web:
        said = [span for span in said if span[3] in ("person", "organisation", "place")]
    for kind in sorted({span[3] for span in gold}):
        a, b = {s for s in said if s[3] == kind}, {s for s in gold if s[3] == kind}
        by[kind] = f1(len(a & b), len(a), len(a & b), len(b))
    both = len(set(said) & set(gold))
    return {"all": f1(both, len(said), both, len(gold)), **by}


def tag_score(net, documents, known):
    right = count = 0
    for batch, x in read_units(net, documents):
        chosen = net.heads["tags"](x).argmax(-1).numpy()
        for index, item in enumerate(batch):
            tags = documents[item["of"]]["tags"][item["first"] : item["first"] + item["length"]]
            right += sum(known[chosen[index, at]] == tag for at, tag in enumerate(tags))
            count += len(tags)
    return round(100 * right / count, 2)
