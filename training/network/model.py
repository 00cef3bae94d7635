"""The reader network: one encoder over the words of some paragraphs, and a head for each thing that is read off it."""

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from data import ATTITUDES, CERTAINTIES, CUE_LABELS, FLAT_LABELS, LINK_LABELS, NAME_LABELS, REACH, STANCES

WIDTHS = {"form": 32, "prefix": 16, "suffix": 24, "ending": 12, "shape": 16, "quoted": 6, "position": 6, "cue": 12, "name": 12}
HIDDEN = 128
RECURRENT = 112
LINKED = 48
LINK_RECURRENT = 48
# Signed distance from the cue in words: exact to 8, then in ever wider steps.
DISTANCES = 32


def distance_bucket(distance):
    """-REACH..REACH to 0..DISTANCES-1, the same on numpy arrays and torch tensors."""
    size = abs(distance)
    far = (size > 8) * 1 + (size > 12) * 1 + (size > 18) * 1 + (size > 26) * 1 + (size > 38) * 1 + (size > 55) * 1 + (size > 80) * 1
    near = size * (size <= 8) + 8 * (size > 8)
    step = near + far
    return (step * (distance < 0) + (16 + step) * (distance >= 0)).clip(0, DISTANCES - 1)


def run_packed(recurrent, x, mask):
    """So that the filling at the end of a row changes nothing."""
    packed = nn.utils.rnn.pack_padded_sequence(x, mask.sum(1).long().cpu(), batch_first=True, enforce_sorted=False)
    return nn.utils.rnn.pad_packed_sequence(recurrent(packed)[0], batch_first=True, total_length=x.shape[1])[0]


class Encoder(nn.Module):
    def __init__(self, sizes, vectors, scales):
        super().__init__()
        self.register_buffer("vectors", torch.from_numpy(vectors))
        self.register_buffer("scales", torch.from_numpy(scales))
        self.names = list(sizes)
        self.tables = nn.ModuleDict({name: nn.Embedding(sizes[name], width) for name, width in WIDTHS.items()})
        for table in self.tables.values():
            nn.init.normal_(table.weight, 0, 0.1)
        self.unknown = nn.Parameter(torch.zeros(vectors.shape[1]))
        self.into = nn.Linear(vectors.shape[1] + sum(WIDTHS.values()), HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN)
        self.dilations = (1, 2, 4)
        self.convolutions = nn.ModuleList([nn.Conv1d(HIDDEN, 2 * HIDDEN, 3, padding=d, dilation=d) for d in self.dilations])
        self.norms = nn.ModuleList([nn.LayerNorm(HIDDEN) for _ in self.dilations])
        self.recurrent = nn.LSTM(HIDDEN, RECURRENT, batch_first=True, bidirectional=True)
        self.dropout = nn.Dropout(0.2)
        self.width = HIDDEN + 2 * RECURRENT

    def forward(self, rows, mask):
        word = rows[:, :, 0]
        vector = self.vectors[word].float() * self.scales[word].unsqueeze(-1)
        vector = vector + (word == 0).float().unsqueeze(-1) * self.unknown
        parts = [vector] + [self.tables[name](rows[:, :, index + 1]) for index, name in enumerate(WIDTHS)]
        there = mask.unsqueeze(-1)
        x = self.dropout(self.norm(self.into(self.dropout(torch.cat(parts, -1))))) * there
        for convolution, norm in zip(self.convolutions, self.norms):
            a, b = convolution(x.transpose(1, 2)).transpose(1, 2).split(HIDDEN, -1)
            x = (x + self.dropout(norm(torch.max(a, b)))) * there
        return torch.cat([x, run_packed(self.recurrent, x, mask) * there], -1)


class Linker(nn.Module):
    """Given one cue: which of the words around it are its source and its content. So that contents can hold contents."""

    def __init__(self, width):
        super().__init__()
        self.word = nn.Linear(width, LINKED)
        self.cue = nn.Linear(width, LINKED)
        self.distance = nn.Embedding(DISTANCES, 16)
        self.role = nn.Embedding(3, 8)
        self.recurrent = nn.LSTM(2 * LINKED + 24, LINK_RECURRENT, batch_first=True, bidirectional=True)
        self.label = nn.Linear(2 * LINK_RECURRENT + LINKED, len(LINK_LABELS))
        self.dropout = nn.Dropout(0.2)

    def forward(self, words, cue, distances, roles, mask):
        """words: [cues, window, LINKED] (projected), cue: [cues, LINKED], distances, roles and mask: [cues, window]."""
        x = torch.cat([words, words * cue.unsqueeze(1), self.distance(distances), self.role(roles)], -1)
        y = run_packed(self.recurrent, self.dropout(x), mask)
        return self.label(self.dropout(torch.cat([y, words], -1)))


class Reader(nn.Module):
    def __init__(self, sizes, vectors, scales, labels):
        super().__init__()
        self.encoder = Encoder(sizes, vectors, scales)
        width = self.encoder.width
        self.heads = nn.ModuleDict(
            {
                "tags": nn.Linear(width, len(labels["tags"])),
                "names": nn.Linear(width, len(NAME_LABELS)),
                "news": nn.Linear(width, len(labels["news"])),
                "mentions": nn.Linear(width, len(labels["mentions"])),
                "relations": nn.Linear(width, len(labels["relations"])),
                "flat": nn.Linear(width, len(FLAT_LABELS)),
                "cues": nn.Linear(width, len(CUE_LABELS)),
            }
        )
        self.dependent = nn.Linear(width, 96)
        self.governor = nn.Linear(width, 96)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.linker = Linker(width)
        self.stance = nn.Linear(width, len(STANCES))
        self.attitude = nn.Linear(width, len(ATTITUDES))
        self.certainty = nn.Linear(width, len(CERTAINTIES))
        self.dropout = nn.Dropout(0.3)

    def encode(self, rows, mask):
        return self.dropout(self.encoder(rows, mask))

    def arcs(self, x, mask):
        """[batch, word, governor + 1], the root first."""
        whole = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        scores = self.dropout(F.leaky_relu(self.dependent(x), 0.1)) @ self.dropout(F.leaky_relu(self.governor(whole), 0.1)).transpose(1, 2)
        there = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)
        return scores.masked_fill(there.unsqueeze(1) == 0, -1e9)


def windows(batch_cues, lengths):
    """For cues [(item, words of the cue)]: which words of the item each window holds, padded with -1, and what they are to the cue."""
    spans = []
    for item, words in batch_cues:
        first = max(0, words[0] - REACH)
        after = min(lengths[item], words[-1] + 1 + REACH)
        spans.append((first, after))
    longest = max(after - first for first, after in spans)
    index = np.zeros((len(spans), longest), np.int64)
    mask = np.zeros((len(spans), longest), np.float32)
    distance = np.zeros((len(spans), longest), np.int64)
    role = np.zeros((len(spans), longest), np.int64)
    for row, ((first, after), (_, words)) in enumerate(zip(spans, batch_cues)):
        places = np.arange(first, after)
        index[row, : after - first] = places
        mask[row, : after - first] = 1
        before, behind = words[0] - places, places - words[-1]
        away = np.where(before > 0, -before, np.where(behind > 0, behind, 0))
        distance[row, : after - first] = distance_bucket(away)
        role[row, : after - first] = np.isin(places, words).astype(np.int64)
    return index, mask, distance, role, [first for first, _ in spans]
