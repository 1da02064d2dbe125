"""Train the transformer tagger, in two steps, or measure it by cross-validation over the court cases.

    python packaging/ner/train_tagger.py general --base BASE --data corpus.jsonl.gz --vocabulary vocab.txt --out D
    python packaging/ner/train_tagger.py cases --start D/general.safetensors --data … --vocabulary … --out D
    python packaging/ner/train_tagger.py folds --start D/general.safetensors --data … --vocabulary … --out D

`general` learns from generated papers and sentences; `cases` goes on with annotated court cases, a part of the papers
mixed in, and writes D/tagger.safetensors (16-bit). `folds` trains that second step K times without a share of the
cases and writes what each network says about its own share to D/folds.npz, for the evaluation. On two cores the
first step takes about 20 minutes, the second five, a fold four; a GPU is used where there is one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import numpy as np  # noqa: E402
import torch  # noqa: E402
from corpus import LABELS  # noqa: E402
from network import TAGS, Tagger, load_base, started  # noqa: E402
from safetensors.torch import save_file  # noqa: E402

from app.engine.recognizers.wordpiece import WordPiece  # noqa: E402

WINDOW = 190
"""Pieces of text a network sees at once, besides the two at its ends."""
CONTEXT = 16
"""Pieces at either end of a window whose marks come from the neighbouring window."""
IGNORED = -100
_NOISE = {"l": "1", "I": "l", "O": "0", "o": "0", "e": "c", "a": "o", "n": "u", "i": "l", "s": "5", "B": "8", "r": "t",
          "g": "q", "h": "b", "m": "n", "t": "f", "S": "5", "c": "e", "u": "v"}  # fmt: skip


class Record:
    """A text cut into pieces: numbers, shapes, gaps, word of each piece; tags and removal per piece."""

    __slots__ = ("gaps", "ids", "name", "removed", "shapes", "source", "tags")

    def __init__(self, source: str, name: str) -> None:
        self.source, self.name = source, name


def cut(line: dict[str, Any], pieces: WordPiece, noise: float = 0.0, seed: int = 0) -> Record:
    """Pieces and marks of a text, with scanner's errors at the rate `noise`."""
    text = line["text"]
    if noise:
        rng = random.Random(seed)
        text = "".join(_NOISE.get(c, c) if rng.random() < noise else c for c in text)
    words = pieces.words(text)
    record = Record(line["source"], line["name"])
    tags, removed = np.zeros(len(words.spans), np.int16), np.zeros(len(words.spans), np.int16)
    number = 0
    for start, end, label, goes in line["spans"]:
        while number < len(words.spans) and words.spans[number][1] <= start:
            number += 1
        begin = number
        while number < len(words.spans) and words.spans[number][0] < end:
            tags[number] = 1 + 2 * LABELS.index(label) + (number > begin)
            removed[number] = goes
            number += 1
    ids, shapes, gaps, owners, first = words.by_piece()
    record.ids, record.shapes, record.gaps = ids.astype(np.int32), shapes.astype(np.int8), gaps.astype(np.int8)
    tags = tags[owners]
    inside = (tags > 0) & (tags % 2 == 1) & ~first  # a begin tag is on a word's first piece alone
    record.tags = np.where(inside, tags + 1, tags).astype(np.int16)
    record.removed = removed[owners]
    return record


def _cut_all(lines: list[dict[str, Any]], vocabulary: Path, noise: float, seed: int) -> list[Record]:
    pieces = WordPiece(vocabulary.read_text("utf-8"))
    return [cut(line, pieces, noise, seed + number) for number, line in enumerate(lines)]


Data = dict[str, list[list[Record]]]
Window = tuple[Record, int, int]


def read(path: Path, vocabulary: Path) -> Data:
    """Per source, its texts; each as written and, but for what is only measured, with two rates of noise."""
    lines: dict[str, list[dict[str, Any]]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in map(json.loads, stream):
            lines.setdefault(line["source"], []).append(line)
    made: dict[str, list[list[Record]]] = {}
    with ProcessPoolExecutor(max(1, (os.cpu_count() or 2) - 1)) as pool:
        waiting = {}
        for source, all_of_it in lines.items():
            rates = (0.0,) if source == "held-out" else (0.0, 0.015, 0.04) if source == "tab" else (0.0, 0.02)
            for rate in rates:
                parts = [all_of_it[i : i + 200] for i in range(0, len(all_of_it), 200)]
                cutting = partial(_cut_all, vocabulary=vocabulary, noise=rate, seed=int(rate * 1000))
                waiting[source, rate] = [pool.submit(cutting, part) for part in parts]
        for (source, _), parts in waiting.items():
            made.setdefault(source, []).append([r for part in parts for r in part.result()])
    return made


def windows(record: Record, rng: random.Random) -> list[Window]:
    """Windows over a text, from a random start, so that every epoch sees other ones."""
    length = len(record.ids)
    if length <= WINDOW:
        return [(record, 0, length)] if length else []
    size = rng.choice((WINDOW, WINDOW, WINDOW * 2 // 3))
    start = -rng.randrange(size // 2)
    return [(record, max(0, s), min(length, s + size)) for s in range(start, length, size) if min(length, s + size) > 8]


def batches(chosen: list[Window], pieces: WordPiece, rng: random.Random, device: str, size: int) -> Any:
    """Batches of windows of like length, in random order; capitals are hidden in a part of them."""
    chosen = sorted(chosen, key=lambda w: (w[2] - w[1]) + rng.random() * 24)
    groups = [chosen[i : i + size] for i in range(0, len(chosen), size)]
    rng.shuffle(groups)
    for group in groups:
        yield batch(group, pieces, device, rng)


def batch(group: list[Window], pieces: WordPiece, device: str, rng: random.Random | None = None) -> Any:
    longest = max(end - start for _, start, end in group) + 2
    shape = (len(group), longest)
    ids = np.full(shape, pieces.padding, np.int64)
    shapes, gaps, present = np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    tags, removed = np.full(shape, IGNORED, np.int64), np.full(shape, IGNORED, np.int64)
    shapes[:] = 5
    for row, (record, start, end) in enumerate(group):
        n = end - start
        ids[row, 0], ids[row, n + 1] = pieces.start, pieces.end
        ids[row, 1 : n + 1] = record.ids[start:end]
        shapes[row, 1 : n + 1] = record.shapes[start:end]
        gaps[row, 1 : n + 1] = record.gaps[start:end]
        present[row, : n + 2] = 1
        tags[row, 1 : n + 1] = np.where(record.tags[start:end] < 0, IGNORED, record.tags[start:end])
        removed[row, 1 : n + 1] = np.where(record.removed[start:end] < 0, IGNORED, record.removed[start:end])
        if rng is not None:
            hidden = rng.random()
            lettered = shapes[row] != 5
            if hidden < 0.12:
                shapes[row][lettered] = 2
            elif hidden < 0.18:
                shapes[row][lettered] = 0
            elif hidden < 0.24:
                shapes[row][lettered] = 1
            if rng.random() < 0.15:
                gaps[row][gaps[row] == 2] = 1
    return [torch.from_numpy(a).to(device) for a in (ids, shapes, gaps, present, tags, removed)]


def loss_of(scores: Any, tags: Any, removed: Any) -> Any:
    flat = scores.float()
    loss = torch.zeros((), device=scores.device)
    known = tags >= 0
    if known.any():
        loss = loss + torch.nn.functional.cross_entropy(flat[..., :TAGS][known], tags[known], label_smoothing=0.02)
    told = removed >= 0
    if told.any():
        loss = loss + 0.7 * torch.nn.functional.binary_cross_entropy_with_logits(
            flat[..., TAGS][told], removed[told].float()
        )
    return loss


def train(
    network: Tagger, choose: Callable[[random.Random], list[Window]], options: argparse.Namespace, pieces: WordPiece
) -> Tagger:
    """The network after `options.epochs` passes over what `choose` gives; its weights averaged at its end."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    rng = random.Random(options.seed)
    torch.manual_seed(options.seed)
    network.to(device).train()
    mean = {k: v.detach().clone() for k, v in network.state_dict().items()}
    total = (len(choose(random.Random(0))) // options.batch + 1) * options.epochs
    heads = [*network.heads.parameters(), network.shape.weight, network.gap.weight]
    rest = [p for p in network.parameters() if not any(p is h for h in heads)]
    optimizer = torch.optim.AdamW(
        [{"params": rest, "lr": options.rate}, {"params": heads, "lr": options.rate * 4}], weight_decay=0.01
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (0.06 * total)) * max(0.02, 1 - step / total)
    )
    step, began = 0, time.time()
    losses: list[float] = []
    for epoch in range(options.epochs):
        for ids, shapes, gaps, present, tags, removed in batches(choose(rng), pieces, rng, device, options.batch):
            with torch.autocast(device, torch.bfloat16):
                scores = network(ids, shapes, gaps, present)
            loss = loss_of(scores, tags, removed)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            losses.append(float(loss.detach()))
            if step % 4 == 0:
                decay = min(0.99, step / (step + 10))
                for name, value in network.state_dict().items():
                    mean[name].lerp_(value, 1 - decay)
            if step % 50 == 0:
                recent = float(np.mean(losses[-50:]))
                print(f"  {epoch + 1}: step {step}/{total}, loss {recent:.4f}, {time.time() - began:.0f} s", flush=True)
    network.load_state_dict(mean)
    return network.eval()


@torch.inference_mode()
def mark(network: Tagger, records: list[Record], pieces: WordPiece) -> list[Any]:
    """Per text: probabilities of the tags and of removal, [pieces, TAGS + 1], 16-bit."""
    device = next(network.parameters()).device.type
    places, made = [], [np.zeros((len(r.ids), TAGS + 1), np.float16) for r in records]
    for number, record in enumerate(records):
        length = len(record.ids)
        for start in range(0, max(1, length), WINDOW - 2 * CONTEXT):
            end = min(length, start + WINDOW)
            places.append((number, start, end))
            if end == length:
                break
    places.sort(key=lambda p: p[2] - p[1])
    for i in range(0, len(places), 64):
        group = places[i : i + 64]
        ids, shapes, gaps, present, *_ = batch([(records[n], s, e) for n, s, e in group], pieces, device)
        scores = network(ids, shapes, gaps, present).float()
        both = torch.cat([torch.softmax(scores[..., :TAGS], -1), torch.sigmoid(scores[..., TAGS:])], -1).cpu().numpy()
        for row, (number, start, end) in enumerate(group):
            low = start + (CONTEXT if start else 0)
            high = end - (CONTEXT if end < len(made[number]) else 0)
            made[number][low:high] = both[row, 1 + low - start : 1 + high - start]
    return made


def general(data: Data, options: argparse.Namespace, rng: random.Random) -> list[Window]:
    """Generated papers and sentences."""
    chosen: list[Window] = []
    for source in ("paper", "sentence"):
        for kinds in zip(*data.get(source, []), strict=True):
            if rng.random() < options.share:
                chosen += windows(kinds[0] if rng.random() < 0.75 else kinds[1], rng)
    return chosen


def cases(data: Data, options: argparse.Namespace, rng: random.Random, without: frozenset[str]) -> list[Window]:
    """The court cases but for those named in `without`, and as many generated windows."""
    chosen: list[Window] = []
    for kinds in zip(*data["tab"], strict=True):
        if kinds[0].name not in without:
            chosen += windows(kinds[0] if rng.random() < 0.75 else rng.choice(kinds[1:]), rng)
    others = general(data, argparse.Namespace(share=1.0), rng)
    return chosen + rng.sample(others, min(len(others), round(options.mixed * len(chosen))))


def save(network: Tagger, to: Path) -> None:
    save_file({k: v.half().contiguous().cpu() for k, v in network.state_dict().items()}, str(to))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=("general", "cases", "folds"))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, help="weights of a MiniLM-L6 encoder")
    parser.add_argument("--start", type=Path, help="weights of the first step")
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--mixed", type=float, default=0.5, help="generated windows for each of the cases' own")
    parser.add_argument("--share", type=float, default=1.0, help="share of the generated texts that an epoch sees")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    pieces = WordPiece(options.vocabulary.read_text("utf-8"))
    data = read(options.data, options.vocabulary)
    print({k: (len(v[0]), sum(len(r.ids) for r in v[0])) for k, v in data.items()}, flush=True)
    said: dict[str, Any] = {}
    if options.step == "general":
        network = Tagger()
        load_base(network, options.base)
        network = train(network, lambda rng: general(data, options, rng), options, pieces)
        save(network, options.out / "general.safetensors")
        tell(said, network, data.get("held-out", [[]])[0], pieces)
    elif options.step == "cases":
        network = train(started(options.start), lambda rng: cases(data, options, rng, frozenset()), options, pieces)
        save(network, options.out / "tagger.safetensors")
        tell(said, network, data.get("held-out", [[]])[0], pieces)
    else:
        names = sorted(r.name for r in data["tab"][0])
        random.Random(7).shuffle(names)
        for fold in range(options.folds):
            own = frozenset(names[fold :: options.folds])
            network = train(
                started(options.start), lambda rng, own=own: cases(data, options, rng, own), options, pieces
            )
            tell(said, network, [r for r in data["tab"][0] if r.name in own], pieces)
    # Eight bits of the square root keep what matters: small probabilities, where the thresholds are.
    small = {name: np.round(np.sqrt(what.astype(np.float32)) * 255).astype(np.uint8) for name, what in said.items()}
    np.savez_compressed(options.out / f"{options.step}.npz", **small)
    return 0


def tell(said: dict[str, Any], network: Tagger, records: list[Record], pieces: WordPiece) -> None:
    for record, what in zip(records, mark(network, records, pieces), strict=True):
        said[f"{record.source}/{record.name}"] = what


if __name__ == "__main__":
    sys.exit(main())
