"""The weights of a shipped network, to go on from: `restore.py FOLDER MODEL OUT.pt`.

FOLDER holds what training/reader-data.ts and reader-vectors.ts wrote, MODEL the graphs that export.py wrote. Products come back with the seven bits that
they ship with; heads that do not ship begin anew. `train.py --start OUT.pt` goes on from there.
"""

import json
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import data as D
from export import HEADS
from model import HIDDEN, Reader


def initializers(path):
    return {each.name: np.array(numpy_helper.to_array(each)) for each in onnx.load(path).graph.initializer}


def product(graph, name):
    """The weights of a product in whole numbers, as they were but for the rounding: [inputs, outputs]."""
    return graph[f"{name}_weight"].astype(np.float32) * graph[f"{name}_scale"]


def recurrence(graph, into):
    """ONNX orders the gates input, output, forget, cell; torch orders them input, forget, cell, output."""
    weights = sorted((name for name in graph if name.startswith("onnx::LSTM_")), key=lambda name: int(name.rsplit("_", 1)[1]))
    bias, inner, outer = (graph[name] for name in weights)
    size = outer.shape[-1]
    order = np.concatenate([np.arange(gate * size, (gate + 1) * size) for gate in (0, 2, 3, 1)])
    for direction, suffix in enumerate(("", "_reverse")):
        into[f"weight_ih_l0{suffix}"] = inner[direction][order]
        into[f"weight_hh_l0{suffix}"] = outer[direction][order]
        into[f"bias_ih_l0{suffix}"] = bias[direction][: 4 * size][order]
        into[f"bias_hh_l0{suffix}"] = bias[direction][4 * size :][order]
    return into


def restored(net, encoder, linker):
    state = {}
    for name, value in encoder.items():
        if name.startswith("net."):
            state[name[len("net.") :]] = value
    state["encoder.into.weight"] = product(encoder, "/into/MatMul_output_0").T
    for index, name in enumerate(("/MatMul_output_0", "/MatMul_1_output_0", "/MatMul_2_output_0")):
        state[f"encoder.convolutions.{index}.weight"] = product(encoder, name).reshape(3, HIDDEN, -1).transpose(2, 1, 0)
    state.update({f"encoder.recurrent.{key}": value for key, value in recurrence(encoder, {}).items()})
    heads = [f"heads.{head}" for head in HEADS] + ["linker.word", "linker.cue", "stance", "attitude", "certainty"]
    weight, (bias,) = product(encoder, "/MatMul_3_output_0"), [value for name, value in encoder.items() if name.startswith("onnx::Add_")]
    first = 0
    for head in heads:
        last = first + net.state_dict()[f"{head}.bias"].shape[0]
        state[f"{head}.weight"], state[f"{head}.bias"] = weight[:, first:last].T, bias[first:last]
        first = last
    assert first == len(bias), "a head is missing"
    for name, value in linker.items():
        if name.startswith("linker."):
            state[name] = value
        elif name.startswith("onnx::MatMul_"):
            state["linker.label.weight"] = value.T
    state.update({f"linker.recurrent.{key}": value for key, value in recurrence(linker, {}).items()})
    return {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in state.items()}


def labels_of(documents, field):
    return sorted({label for document in documents for label in document[field]})


if __name__ == "__main__":
    folder, model, out = sys.argv[1:4]
    trees = D.load(folder, "ewt-train") + D.load(folder, "gum-open-train")
    labels = {
        "tags": json.load(open(f"{model}/labels.json"))["tags"],
        "relations": labels_of(trees, "relations"),
        "mentions": labels_of([document for document in trees if "mentions" in document], "mentions"),
        "news": labels_of(D.load(folder, "gmb"), "names"),
    }
    sizes = json.load(open(f"{folder}/tables.json"))["sizes"]
    vectors = np.fromfile(f"{folder}/vectors.i8", np.int8).reshape(-1, 100)
    scales = np.fromfile(f"{folder}/scales.f32", np.float32)
    torch.manual_seed(1)
    net = Reader(sizes, vectors, scales, labels)
    known = restored(net, initializers(f"{model}/encoder.onnx"), initializers(f"{model}/linker.onnx"))
    for name, value in known.items():
        assert net.state_dict()[name].shape == value.shape, f"{name}: {tuple(value.shape)} for {tuple(net.state_dict()[name].shape)}"
    left = [name for name in net.state_dict() if name not in known]
    net.load_state_dict({**net.state_dict(), **known})
    torch.save({"state": net.state_dict(), "sizes": sizes, "labels": labels}, out)
    print("begun anew:", ", ".join(left))
