"""A mypy plugin: `part.but(field=value)` is checked as the constructor of the part would be.

`but` replaces fields of a frozen part by name. Its signature says `object` for all of them; this
gives mypy the part's own fields and types instead, so that every write is seen from the control on
screen to the record.
"""

from collections.abc import Callable

from mypy.nodes import ARG_NAMED_OPT, ARG_STAR2, MDEF, CallExpr, Var
from mypy.plugin import MethodSigContext, Plugin
from mypy.typeops import map_type_from_supertype
from mypy.types import CallableType, FunctionLike, Instance, Type, TypeVarType, get_proper_type

_PART = "msp_desktop.record.part.RecordPart"


class TypedBut(Plugin):
    """Gives `Part.but` the signature of the part it is called on."""

    def get_method_signature_hook(
        self, fullname: str
    ) -> Callable[[MethodSigContext], FunctionLike] | None:
        """The hook for `but`, whichever part it is called on."""
        return _signature if fullname.endswith(".but") else None


def plugin(version: str) -> type[Plugin]:  # noqa: ARG001 - mypy asks for it
    """What mypy calls."""
    return TypedBut


def _signature(context: MethodSigContext) -> FunctionLike:
    given = get_proper_type(context.type)
    if isinstance(given, TypeVarType):
        given = get_proper_type(given.upper_bound)
    signature, call = context.default_signature, context.context
    if isinstance(call, CallExpr) and ARG_STAR2 in call.arg_kinds:  # tests replace by a path
        return signature
    if not isinstance(given, Instance) or not given.type.has_base(_PART):
        return signature
    if given.type.fullname == _PART or not isinstance(signature, CallableType):
        return signature
    names, types = _fields(given)
    return signature.copy_modified(
        arg_kinds=[ARG_NAMED_OPT] * len(names), arg_names=names, arg_types=types
    )


def _fields(part: Instance) -> tuple[list[str | None], list[Type]]:
    names: list[str | None] = []
    types: list[Type] = []
    for base in reversed(part.type.mro):
        if not base.has_base(_PART) or base.fullname == _PART:
            continue
        for name, symbol in base.names.items():
            node = symbol.node
            if name.startswith("__") or not isinstance(node, Var):
                continue
            if symbol.kind == MDEF and node.type and not node.is_classvar:
                names.append(name)
                types.append(map_type_from_supertype(node.type, part.type, base))
    return names, types
