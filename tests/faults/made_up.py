"""Values for an interface that its OpenAPI describes: such as it asks for, and such as it does not;
and whether what comes back is of the form that it says."""
import datetime
import json
import re

ODD_TEXTS = ["", " ", "\0", "\u202e", "é" * 300, "x" * 5000, "'; DROP TABLE event; --", "../../etc",
             "\ud83d\ude00", "null", "-1", "2022-02-30", "9999-12-31", "0001-01-01",
             "2022-09-10T25:61", "<script>alert(1)</script>", "%00", "a\r\nX-Evil: b", "2022-09-10"]
ODD_VALUES = [None, True, False, 0, -1, 1.5, 2**63, -2**63 - 1, 1e308, [], {}, [[]], [None],
              {"": {}}, "", "x"]

# What an answer may say and an order may name again.
LEARNED = {"gebeurtenis", "regel", "doel", "actie", "standpunt", "persoon", "etag"}


class MadeUp:
    """Draws from the form, and from what was seen before (`pool`: name of a property, then values;
    `names` and `ids` for whatever asks for one)."""

    def __init__(self, schemas, dice, pool):
        self.schemas, self.dice, self.pool = schemas, dice, pool

    def resolved(self, schema):
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rsplit("/", 1)[-1]]
        if "allOf" in schema:
            whole = {"type": "object", "properties": {}, "required": [],
                     "nullable": schema.get("nullable", False)}
            for part in map(self.resolved, schema["allOf"]):
                whole["properties"].update(part.get("properties", {}))
                whole["required"] += part.get("required", [])
            return whole
        return schema

    def text(self, name, schema):
        is_named = schema.get("pattern", "").startswith("^[a-z0-9-]")
        seen = self.pool.get(name) or self.pool["names" if is_named else "ids"]
        wants_one = is_named or schema.get("format") == "uuid" or name in self.pool
        if wants_one and self.dice.random() < 0.97:
            return self.dice.choice(seen)
        longest = schema.get("maxLength", 40)
        size = self.dice.choice([12] * 8 + [schema.get("minLength", 0), longest, longest + 1])
        return "".join(self.dice.choice("abcdé .-") for _ in range(min(size, 5000)))

    def value(self, schema, name=""):
        schema = self.resolved(schema)
        if "enum" in schema:
            return self.dice.choice(schema["enum"])
        kind = schema.get("type")
        if kind == "object":
            required = schema.get("required", [])
            return {key: self.value(part, key) for key, part in schema.get("properties", {}).items()
                    if key in required or self.dice.random() < 0.5}
        if kind == "array":
            return [self.value(schema["items"], name) for _ in range(self.dice.randint(0, 3))]
        if kind in ("integer", "number"):
            return self.dice.choice([0, 1, 7, 365, -1, 2**31])
        if kind == "boolean":
            return self.dice.random() < 0.5
        return self.text(name, schema)

    def spoiled(self, value):
        """The same with one thing in it wrong."""
        if isinstance(value, dict) and value and self.dice.random() < 0.8:
            key = self.dice.choice(sorted(value))
            how = self.dice.randrange(4)
            if how == 0:
                return {name: part for name, part in value.items() if name != key}
            if how == 1:
                return {**value, self.dice.choice(["onbekend", "", "__proto__", key + " "]): 1}
            return {**value, key: self.spoiled(value[key])}
        if isinstance(value, list) and value and self.dice.random() < 0.5:
            return value + [self.spoiled(value[0])] * self.dice.choice([1, 1, 200])
        return self.dice.choice(ODD_TEXTS if self.dice.random() < 0.5 else ODD_VALUES)

    def body(self, schema):
        """Bytes: as asked for, with one thing wrong, or no JSON at all."""
        value, draw = self.value(schema), self.dice.random()
        if draw < 0.65:
            return json.dumps(value).encode()
        if draw < 0.95:
            return json.dumps(self.spoiled(value)).encode()
        whole = json.dumps(value).encode()
        return self.dice.choice([
            b"", b"{", whole[:-1], whole + b"}", b"[" * 1000, b'{"a":' * 70 + b"1" + b"}" * 70,
            b'{"a":1,"a":2}', b"\xff\xfe" + whole, b"\xef\xbb\xbf" + whole,
            whole.replace(b'"', b"'"), b'"' + b"x" * 1_100_000 + b'"', b'{"op":1e999}',
            b'{"op":"\\ud800"}'])

    def learn(self, value, name=""):
        """Keeps what came back, to ask for it later."""
        if isinstance(value, dict):
            for key, part in value.items():
                self.learn(part, key)
        elif isinstance(value, list):
            for part in value:
                self.learn(part, name)
        elif isinstance(value, str) and 0 < len(value) <= 60:
            is_id = re.fullmatch(r"[0-9a-f-]{36}", value)
            for place in ("ids" if is_id else "", name if name in LEARNED else ""):
                known = self.pool.setdefault(place, [])
                if place and value not in known and len(known) < 300:
                    known.append(value)

    def misfit(self, schema, value, place=""):
        """Returns: what of the value is not of the form, or nothing."""
        schema = self.resolved(schema)
        if value is None:
            return "" if schema.get("nullable") else f"{place} is null"
        kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int,
                 "number": (int, float)}
        kind = schema.get("type")
        if kind and not isinstance(value, kinds[kind]):
            return f"{place} is no {kind}"
        if "enum" in schema and value not in schema["enum"]:
            return f"{place} is {value!r}"
        if isinstance(value, list):
            return next(filter(None, (self.misfit(schema.get("items", {}), part, f"{place}[{i}]")
                                      for i, part in enumerate(value))), "")
        if isinstance(value, dict):
            missing = [key for key in schema.get("required", []) if key not in value]
            if missing:
                return f"{place}.{missing[0]} is missing"
            parts = schema.get("properties", {})
            return next(filter(None, (self.misfit(parts[key], part, f"{place}.{key}")
                                      for key, part in value.items() if key in parts)), "")
        return ""
