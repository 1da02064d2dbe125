"""Turn a trained tagger into the graph the program runs: 8-bit weights, any number of windows of any length.

python packaging/ner/export_tagger.py --weights tagger.safetensors --vocabulary vocab.txt --out FOLDER --version 1
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import onnx  # noqa: E402
import torch  # noqa: E402
from corpus import LABELS  # noqa: E402
from network import started  # noqa: E402
from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: E402
from train_tagger import CONTEXT, WINDOW  # noqa: E402

SHIPPED = ("tagger.onnx", "vocab.txt")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--plain", type=Path, help="also write the graph with 32-bit weights there")
    options = parser.parse_args()
    network = started(options.weights).eval()
    options.out.mkdir(parents=True, exist_ok=True)
    sample = tuple(torch.ones((2, 16), dtype=torch.int64) for _ in range(4))
    with tempfile.TemporaryDirectory() as folder:
        plain = options.plain or Path(folder) / "plain.onnx"
        torch.onnx.export(
            network,
            sample,
            str(plain),
            input_names=["pieces", "shapes", "gaps", "present"],
            output_names=["scores"],
            dynamic_axes={n: {0: "windows", 1: "length"} for n in ("pieces", "shapes", "gaps", "present", "scores")},
            opset_version=17,
            dynamo=False,
        )
        made = options.out / "tagger.onnx"
        quantize_dynamic(
            str(plain),
            str(made),
            weight_type=QuantType.QInt8,
            per_channel=True,
            extra_options={"MatMulConstBOnly": True},
        )
    graph = onnx.load(made)
    graph.producer_name, graph.producer_version, graph.doc_string = "sable", "", ""
    onnx.save(graph, made)
    shutil.copyfile(options.vocabulary, options.out / "vocab.txt")
    digests = {name: hashlib.sha256((options.out / name).read_bytes()).hexdigest() for name in SHIPPED}
    facts = {
        "name": f"sable-names {options.version}",
        "labels": list(LABELS),
        "window": WINDOW,
        "context": CONTEXT,
        "sha256": digests,
    }
    (options.out / "tagger.json").write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    print(made.stat().st_size)
    return 0


if __name__ == "__main__":
    sys.exit(main())
