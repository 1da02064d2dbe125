"""The tagger's network: a MiniLM encoder that also knows capitals and line breaks, and two heads.

One head names the kind of every word piece (begin, inside, outside), the other says how likely it is that a reader who
protects people would remove it. Written out, so that it exports to a small graph and needs no model library.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch
from corpus import LABELS
from safetensors.torch import load_file
from torch import Tensor, nn

from app.engine.recognizers.wordpiece import GAPS, SHAPES

WIDTH, HEADS, LAYERS, INNER, VOCABULARY, POSITIONS = 384, 12, 6, 1536, 30522, 512
TAGS = 1 + 2 * len(LABELS)
"""Outside, then begin and inside of each label in turn."""


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, _ = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if torch.onnx.is_in_onnx_export():
            y = torch.softmax(query @ key.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + bias, dim=-1) @ value
        else:
            y = nn.functional.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        y = y.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.drop(self.attended(y)))
        return self.norm2(x + self.drop(self.narrow(nn.functional.gelu(self.widen(x)))))


class Tagger(nn.Module):
    """Input per piece: number, shape and gap of its word (see wordpiece), 1 where it is no padding.

    Output [batch, length, TAGS + 1]: scores of the tags (before softmax), then of removal (before sigmoid).
    """

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.word = nn.Embedding(VOCABULARY, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.shape, self.gap = nn.Embedding(SHAPES, WIDTH), nn.Embedding(GAPS, WIDTH)
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.gap.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.drop = nn.Dropout(dropout)
        self.heads = nn.Linear(WIDTH, TAGS + 1)

    def forward(self, ids: Tensor, shapes: Tensor, gaps: Tensor, present: Tensor) -> Tensor:
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(places)[None] + self.shape(shapes) + self.gap(gaps)
        x = self.drop(self.norm(x))
        bias = (1.0 - present[:, None, None, :].to(x.dtype)) * -10_000.0
        for layer in self.layers:
            x = layer(x, bias)
        return self.heads(self.drop(x))  # type: ignore[no-any-return]


def started(weights: Path) -> Tagger:
    """The network of an earlier step."""
    network = Tagger()
    network.load_state_dict({k: v.float() for k, v in load_file(weights).items()})
    return network


def load_base(network: Tagger, weights: Path) -> None:
    """Start from a BERT-like encoder's weights (safetensors)."""
    source: dict[str, Any] = {k.removeprefix("bert."): v.float() for k, v in load_file(weights).items()}
    network.word.weight.data.copy_(source["embeddings.word_embeddings.weight"])
    kind = source["embeddings.token_type_embeddings.weight"][0]
    network.position.weight.data.copy_(source["embeddings.position_embeddings.weight"] + kind)
    names = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "attended": "attention.output.dense",
        "norm1": "attention.output.LayerNorm",
        "widen": "intermediate.dense",
        "narrow": "output.dense",
        "norm2": "output.LayerNorm",
    }
    _copy(network.norm, source, "embeddings.LayerNorm")
    for number, layer in enumerate(network.layers):
        for ours, theirs in names.items():
            _copy(getattr(layer, ours), source, f"encoder.layer.{number}.{theirs}")


def _copy(module: Any, source: dict[str, Any], name: str) -> None:
    module.weight.data.copy_(source[f"{name}.weight"])
    module.bias.data.copy_(source[f"{name}.bias"])
