"""Writes a trained network as two ONNX graphs: `export.py FOLDER IN.pt OUT_FOLDER`; FOLDER holds the vectors that it was trained with.

`encoder.onnx`: rows [batch, words, features] and lengths [batch] -> scores of every head by word, and what the linker needs.
`linker.onnx`: a window of words around each cue -> labels of source and content. `labels.json` names the labels in order.
"""

import json
import sys

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F

import data as D
from model import HIDDEN, LINKED, Reader
from quantize import input_range, quantize

HEADS = ["tags", "names", "cues"]


def sequence(recurrent, x, lengths):
    packed = nn.utils.rnn.pack_padded_sequence(x, lengths.long(), batch_first=True, enforce_sorted=True)
    # States that are given follow the size of the batch; those that are left out are exported with the size of the example.
    zeros = torch.zeros(2, x.shape[0], recurrent.hidden_size)
    return nn.utils.rnn.pad_packed_sequence(recurrent(packed, (zeros, zeros))[0], batch_first=True)[0]


def convolved(convolution, x):
    """A convolution of three words as one product of matrices, which runs in half the time."""
    (away,) = convolution.dilation
    before = F.pad(x, (0, 0, away, 0))[:, : x.shape[1]]
    after = F.pad(x, (0, 0, 0, away))[:, away:]
    weight = convolution.weight.permute(2, 1, 0).reshape(-1, convolution.out_channels)
    return torch.cat([before, x, after], -1) @ weight + convolution.bias


class EncoderGraph(nn.Module):
    """Batches come longest first, as packing asks."""

    def __init__(self, net):
        super().__init__()
        self.net = net
        # Where a list, the inputs of all products with weights are put there, in the order of the graph.
        self.watched = None

    def watch(self, x):
        if self.watched is not None:
            self.watched.append(x.numpy().ravel())
        return x

    def forward(self, rows, lengths):
        net, encoder = self.net, self.net.encoder
        rows = rows.long()
        there = (torch.arange(rows.shape[1]).unsqueeze(0) < lengths.unsqueeze(1)).float().unsqueeze(-1)
        word = rows[:, :, 0]
        vector = encoder.vectors[word].float() * encoder.scales[word].unsqueeze(-1)
        vector = vector + (word == 0).float().unsqueeze(-1) * encoder.unknown
        parts = [vector] + [table(rows[:, :, index + 1]) for index, table in enumerate(encoder.tables.values())]
        x = encoder.norm(encoder.into(self.watch(torch.cat(parts, -1)))) * there
        for convolution, norm in zip(encoder.convolutions, encoder.norms):
            a, b = convolved(convolution, self.watch(x)).split(HIDDEN, -1)
            x = (x + norm(torch.max(a, b))) * there
        x = self.watch(torch.cat([x, sequence(encoder.recurrent, x, lengths)], -1))
        # One product for all heads: nine narrow ones take three times as long.
        layers = [net.heads[head] for head in HEADS] + [net.linker.word, net.linker.cue]
        layers += [net.stance, net.attitude, net.certainty]
        weight = torch.cat([layer.weight for layer in layers]).t()
        scores = x @ weight + torch.cat([layer.bias for layer in layers])
        widths = [layer.out_features for layer in layers[:-3]]
        return scores.split(widths + [sum(layer.out_features for layer in layers[-3:])], -1)


class LinkerGraph(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.linker = net.linker

    def forward(self, words, cue, distances, roles, lengths):
        linker = self.linker
        x = torch.cat([words, words * cue.unsqueeze(1), linker.distance(distances.long()), linker.role(roles.long())], -1)
        y = sequence(linker.recurrent, x, lengths)
        return linker.label(torch.cat([y, words], -1))


def load(folder, path):
    saved = torch.load(path)
    vectors = np.fromfile(f"{folder}/vectors.i8", np.int8).reshape(-1, 100)
    scales = np.fromfile(f"{folder}/scales.f32", np.float32)
    net = Reader(saved["sizes"], vectors, scales, saved["labels"])
    net.load_state_dict(saved["state"])
    return net.eval(), saved["labels"]


def export(net, out):
    rows = torch.ones(2, 7, 10, dtype=torch.int32)
    lengths = torch.tensor([7, 5], dtype=torch.int32)
    axes = {"rows": {0: "batch", 1: "words"}, "lengths": {0: "batch"}}
    names = HEADS + ["words", "cue", "kinds"]
    torch.onnx.export(
        EncoderGraph(net), (rows, lengths), f"{out}/encoder.onnx", input_names=list(axes), output_names=names,
        opset_version=13, dynamic_axes={**axes, **{name: {0: "batch", 1: "words"} for name in names}},
    )
    words, cue = torch.randn(2, 7, LINKED), torch.randn(2, LINKED)
    distances, roles = torch.zeros(2, 7, dtype=torch.int32), torch.zeros(2, 7, dtype=torch.int32)
    axes = {"words": {0: "cues", 1: "window"}, "cue": {0: "cues"}, "distances": {0: "cues", 1: "window"}, "roles": {0: "cues", 1: "window"}, "lengths": {0: "cues"}}
    torch.onnx.export(
        LinkerGraph(net), (words, cue, distances, roles, lengths), f"{out}/linker.onnx", input_names=list(axes), output_names=["links"],
        opset_version=13, dynamic_axes={**axes, "links": {0: "cues", 1: "window"}},
    )


def input_ranges(net, documents, products=5):
    """The least and largest input of each product over the paragraphs of some documents."""
    graph = EncoderGraph(net)
    graph.watched = []
    for document in documents:
        for first, after in D.units(document):
            rows = torch.from_numpy(document["rows"][first:after].astype(np.int32)).unsqueeze(0)
            graph(rows, torch.tensor([after - first], dtype=torch.int32))
    return [input_range(np.concatenate(graph.watched[index::products])) for index in range(products)]


if __name__ == "__main__":
    folder, path, out = sys.argv[1:4]
    net, labels = load(folder, path)
    with torch.no_grad():
        export(net, out)
        quantize(f"{out}/encoder.onnx", input_ranges(net, D.load(folder, "prose")[::10]))
    json.dump(
        {"tags": labels["tags"], "names": D.NAME_LABELS, "cues": D.CUE_LABELS, "links": D.LINK_LABELS,
         "version": "1", "stances": D.STANCES, "attitudes": D.ATTITUDES, "certainties": D.CERTAINTIES, "reach": D.REACH, "unit": D.UNIT},
        open(f"{out}/labels.json", "w"),
    )
    for name in ("encoder", "linker"):
        onnx.checker.check_model(f"{out}/{name}.onnx")
