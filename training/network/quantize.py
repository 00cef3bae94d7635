"""Products with a matrix of weights in whole numbers: weights with a scale for each column, inputs with a scale fixed beforehand.

The scale of the inputs is fixed, and not taken from each batch, so that what stands beside a paragraph does not change how it is read.
"""

import numpy as np
import onnx
from onnx import helper, numpy_helper

# Weights have seven bits: with eight, sums of two products saturate on processors without the newer instructions.
LARGEST = 63
# Inputs beyond these shares of those seen are cut off.
TAILS = (0.00002, 0.99998)


def input_range(values):
    low, high = np.quantile(values, TAILS)
    return min(0.0, float(low)), max(0.0, float(high))


def quantize(path, ranges):
    """Rewrites the graph in place; `ranges` are the least and largest input of each product, in the order of the graph."""
    model = onnx.load(path)
    graph = model.graph
    weights = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    nodes, left = [], list(ranges)
    for node in graph.node:
        weight = weights.get(node.input[1]) if node.op_type == "MatMul" else None
        if weight is None:
            nodes.append(node)
            continue
        low, high = left.pop(0)
        step = (high - low) / 255
        zero = int(round(-low / step))
        scale = np.abs(weight).max(0).clip(1e-8) / LARGEST
        name = node.output[0]
        constants = {
            "step": np.float32(step),
            "zero": np.uint8(zero),
            "weight": np.round(weight / scale).clip(-LARGEST, LARGEST).astype(np.int8),
            "scale": scale.astype(np.float32),
        }
        for key, value in constants.items():
            graph.initializer.append(numpy_helper.from_array(np.asarray(value), f"{name}_{key}"))
        named = {key: f"{name}_{key}" for key in constants}
        nodes.append(helper.make_node("QuantizeLinear", [node.input[0], named["step"], named["zero"]], [f"{name}_input"]))
        nodes.append(
            helper.make_node(
                "MatMulIntegerToFloat",
                [f"{name}_input", named["weight"], named["step"], named["scale"], named["zero"]],
                [name],
                domain="com.microsoft",
            )
        )
        graph.initializer.remove(next(each for each in graph.initializer if each.name == node.input[1]))
    assert not left, "a product is missing"
    del graph.node[:]
    graph.node.extend(nodes)
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    onnx.save(model, path)
