"""Documents as rows of numbers (training/reader-data.ts writes them), packed into units that a batch can hold."""

import base64
import json
import random

import numpy as np

KINDS = ["person", "organisation", "group", "place", "unit", "work"]
NAME_LABELS = ["O"] + [edge + kind for kind in KINDS for edge in ("B-", "I-")]
FLAT_LABELS = ["O"] + [edge + role for role in ("source", "cue", "content") for edge in ("B-", "I-")]
CUE_LABELS = ["O", "B-cue", "I-cue"]
LINK_LABELS = ["O", "B-source", "I-source", "B-content", "I-content"]
STANCES = ["neutral", "factive", "doubting"]
ATTITUDES = ["asserts", "denies", "demands", "predicts", "questions"]
CERTAINTIES = ["certain", "probable", "possible", "unverified"]
# Links reach so many words to either side of the cue: of 6,814 edges of contents in the corpus two in a hundred lie farther off.
REACH = 60
# A longer paragraph is cut between sentences, and a longer sentence is cut anywhere.
UNIT = 220


def load(folder, name):
    with open(f"{folder}/{name}.jsonl", encoding="utf8") as lines:
        documents = [json.loads(line) for line in lines]
    for document in documents:
        rows = np.frombuffer(base64.b64decode(document["rows"]), dtype="<i4")
        count = sum(document["sentences"])
        document["rows"] = rows.reshape(count, -1) if count else np.zeros((0, 10), np.int32)
        starts, at = [], 0
        for length in document["sentences"]:
            starts.append(at)
            at += length
        document["starts"] = starts
        document["paragraph_starts"], index = [], 0
        for sentences in document["paragraphs"]:
            document["paragraph_starts"].append(starts[index])
            index += sentences
    return documents


def label_names(document):
    labels = np.zeros(len(document["rows"]), np.int64)
    for name in document.get("names") or []:
        kind = {"event": "work"}.get(name["kind"], name["kind"])
        first, after = name["words"]
        if kind not in KINDS or labels[first:after].any():
            continue
        labels[first:after] = NAME_LABELS.index("I-" + kind)
        labels[first] = NAME_LABELS.index("B-" + kind)
    return labels


def label_flat(document):
    """One label a word: where a relation lies within the content of another, the outer one is kept."""
    relations = document["relations"]
    labels = np.zeros(len(document["rows"]), np.int64)

    def within(span, content):
        return content[0] <= span[0] and span[1] <= content[1]

    def is_inner(index, relation):
        anchors = relation["source"] + relation["cue"] or relation["content"]
        for other, outer in enumerate(relations):
            for content in outer["content"]:
                if other == index or not all(within(span, content) for span in anchors):
                    continue
                if any(within(span, content) for span in relation["content"]):
                    return not all(within(content, span) for span in relation["content"])
        return False

    kept = [relation for index, relation in enumerate(relations) if not is_inner(index, relation)]
    spans = {(role, tuple(span)) for relation in kept for role in ("source", "cue", "content") for span in relation[role]}
    for role, (first, after) in sorted(spans, key=lambda each: each[1][0] - each[1][1]):
        if labels[first:after].any() and role == "content":
            continue
        labels[first:after] = FLAT_LABELS.index("I-" + role)
        labels[first] = FLAT_LABELS.index("B-" + role)
        if after < len(labels) and labels[after] and labels[after] % 2 == 0:
            labels[after] -= 1
    return labels


def label_cues(document):
    labels = np.zeros(len(document["rows"]), np.int64)
    for relation in document["relations"]:
        for first, after in relation["cue"]:
            labels[first:after] = np.where(labels[first:after] == 1, 1, 2)
            labels[first] = 1
    return labels


def units(document, by_sentence=False):
    """Ranges of words that are read together: a paragraph, or whole sentences of one that is longer than UNIT.

    Nothing is read across paragraphs, so that the same paragraph is read the same way in every article.
    """
    starts = document["starts"] if by_sentence else document["paragraph_starts"]
    ranges = []
    for first, after in zip(starts, starts[1:] + [len(document["rows"])]):
        inner = [start for start in document["starts"] if first < start < after] + [after]
        at = first
        for index, end in enumerate(inner):
            following = inner[index + 1] if index + 1 < len(inner) else end
            if following - at <= UNIT and end != after:
                continue
            while end - at > UNIT:
                ranges.append((at, at + UNIT))
                at += UNIT
            if end > at:
                ranges.append((at, end))
            at = end
    return ranges


def training_units(document):
    """A third of the documents by sentence each time, so that the network reads both."""
    return units(document, by_sentence=random.random() < 0.35)


def batches(items, tokens, shuffle=True):
    """Groups of items of like length, so many tokens a group with the filling."""
    order = sorted(range(len(items)), key=lambda i: items[i]["length"] + (random.random() * 4 if shuffle else 0))
    groups, group, longest = [], [], 0
    for index in order:
        length = items[index]["length"]
        if group and max(longest, length) * (len(group) + 1) > tokens:
            groups.append(group)
            group, longest = [], 0
        group.append(items[index])
        longest = max(longest, length)
    if group:
        groups.append(group)
    if shuffle:
        random.shuffle(groups)
    return groups


def padded(arrays, value=0):
    longest = max(len(array) for array in arrays)
    filled = np.full((len(arrays), longest) + arrays[0].shape[1:], value, dtype=np.int64)
    for index, array in enumerate(arrays):
        filled[index, : len(array)] = array
    return filled
