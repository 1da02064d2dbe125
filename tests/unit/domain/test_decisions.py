"""Every step has an inverse that takes it back completely."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain import decisions
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, Quadrilateral

QUAD = Quadrilateral.from_box(Box(0, 0, 10, 10))
entities = st.builds(
    Entity,
    page_index=st.integers(0, 3),
    text=st.sampled_from(["Ada", "Bob"]),
    label=st.just("PERSON"),
    quadrilaterals=st.just((QUAD,)),
    decision=st.sampled_from(list(Decision)),
    source=st.sampled_from([Source.DETECTED, Source.MANUAL]),
)
documents = st.lists(entities, min_size=1, max_size=6, unique_by=lambda e: e.id)


def apply(state, step):
    state = dict(state)
    for change in step.changes:
        if change.after is None:
            del state[change.entity_id]
        else:
            state[change.entity_id] = change.after
    return state


@given(documents, st.data())
def test_any_sequence_of_steps_is_undone_by_their_inverses_in_reverse(found, data):
    state = {e.id: e for e in found}
    states, steps = [state], []
    for _ in range(data.draw(st.integers(1, 6))):
        chosen = data.draw(st.lists(st.sampled_from(sorted(state)), unique=True)) if state else []
        picked = [state[i] for i in chosen]
        step = data.draw(
            st.sampled_from(
                [
                    decisions.decide(picked, data.draw(st.sampled_from(list(Decision)))),
                    decisions.delete(picked),
                    decisions.add(Entity(0, "new", "REDACTION", (QUAD,), source=Source.MANUAL)),
                    decisions.edit(picked[0], replace(picked[0], label="X")) if picked else None,
                ]
            )
        )
        if step is None:
            continue
        state = apply(state, step)
        states.append(state)
        steps.append(step)
    for step, before in zip(reversed(steps), reversed(states[:-1]), strict=True):
        state = apply(state, step.inverse())
        assert state == before


def test_deciding_what_is_decided_is_no_step():
    entity = Entity(0, "Ada", "PERSON", (QUAD,), decision=Decision.ACCEPTED)
    assert decisions.decide([entity], Decision.ACCEPTED) is None
    assert decisions.edit(entity, entity) is None
    assert decisions.delete([]) is None


def test_a_step_is_named_by_its_text_where_all_share_one():
    one, other = (Entity(0, t, "PERSON", (QUAD,)) for t in ("Ada", "Bob"))
    same = Entity(1, "Ada", "PERSON", (QUAD,))
    assert decisions.decide([one, same], Decision.ACCEPTED).text == "Ada"
    assert decisions.decide([one, other], Decision.ACCEPTED).text == ""
