"""The mean of the weights of runs that go on from one another: `mean.py OUT.pt IN.pt IN.pt …`; better than either where their losses meet (Izmailov and others 2018)."""

import sys

import torch

out, *paths = sys.argv[1:]
if len(paths) < 2:
    sys.exit("usage: mean.py OUT.pt IN.pt IN.pt …")
runs = [torch.load(path) for path in paths]
state = {
    name: sum(run["state"][name] for run in runs) / len(runs) if value.is_floating_point() else value
    for name, value in runs[0]["state"].items()
}
torch.save({**runs[0], "state": state}, out)
