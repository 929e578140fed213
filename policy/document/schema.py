"""JSON Schema (draft 2020-12) of a policy, made from the shapes: for editors, which complete keys by it and show what
each means, and for anybody else who makes policies.

A schema says what each key may hold. What a policy must make sense of as a whole it cannot say (`sense`).
"""

from __future__ import annotations

from policy.document.fields.whole import DOCUMENT, LAYER
from policy.document.scalars import Flag, Scalar, Text
from policy.document.shape import Field, ListOf, MapOf, Record, Shape
from policy.document.tree import Json, Tree

_LAYER = "layer"
_LOWER = "lower-layer"


def schema(*, written: bool = True) -> Tree:
    """Of the YAML that people write, as an editor reads it; else of the tree, as JSON.

    An editor takes `on` for a text and `1.10` for a number, which are read here as what is expected there.
    """
    lower = Record({name: field for name, field in LAYER.fields.items() if not field.whole_school})
    whole = _record(DOCUMENT, written)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A policy of Heed",
        "description": "What a school's devices and its collector are to do. All that is not said here is as in the "
        "national default.",
        **whole,
        "$defs": {_LAYER: _record(LAYER, written), _LOWER: _record(lower, written)},
    }


def _schema(shape: Shape, written: bool, *, top: bool = False) -> Tree:
    if shape is LAYER:
        return {"$ref": f"#/$defs/{_LAYER if top else _LOWER}"}
    if isinstance(shape, Scalar):
        return _scalar(shape, written)
    if isinstance(shape, ListOf):
        unique: Tree = {"uniqueItems": True} if isinstance(shape.item, Scalar) else {}
        return {"type": "array", "items": _schema(shape.item, written), "maxItems": shape.most, **unique}
    if isinstance(shape, MapOf):
        names = {"propertyNames": shape.key.schema()}
        values: Json = _schema(shape.value, written)
        known = shape.key.schema().get("enum")
        if isinstance(known, list):  # editors complete what is named, and nothing of a pattern
            properties: Tree = {str(name): values for name in known}
            return {"type": "object", "properties": properties, "additionalProperties": False}
        return {"type": "object", **names, "additionalProperties": values, "maxProperties": shape.most}
    return _record(shape, written)


def _record(shape: Record, written: bool) -> Tree:
    properties: Tree = {name: _field(field, written, top=shape is DOCUMENT) for name, field in shape.fields.items()}
    needed: list[Json] = [name for name, field in shape.fields.items() if field.needed]
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        **({"required": needed} if needed else {}),
    }


def _field(field: Field, written: bool, *, top: bool) -> Tree:
    said: Tree = {} if field.default is None else {"default": field.default}
    return {"description": field.means, **_schema(field.shape, written, top=top), **said}


def _scalar(shape: Scalar, written: bool) -> Tree:
    if written and isinstance(shape, Flag):
        return {"enum": [True, False, "on", "off", "yes", "no"]}
    if written and isinstance(shape, Text) and not shape.look:
        return {"type": ["string", "number", "boolean"], "minLength": 1, "maxLength": shape.most + 1}
    return shape.schema()
