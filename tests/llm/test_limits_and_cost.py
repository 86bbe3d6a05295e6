"""How many at once, what it costs, and the two halves of a reply."""

from __future__ import annotations

import threading
import time

import pytest

from vadstudio.errors import BudgetError, UsageError
from vadstudio.jobs import Cancelled
from vadstudio.llm import Limiter, LlmRequest, Message, Price, Purpose, Usage, find_price, parse_price
from vadstudio.llm.continuing import cut_code, join, rest_of
from vadstudio.llm.cost import most_prompt_tokens, price_date
from vadstudio.workflows.budget import Budget, money


def nothing() -> None:
    return None


def test_the_limit_halves_once_for_those_sent_together_and_grows_slowly() -> None:
    limiter = Limiter(most=16, start=8)
    together = [limiter.acquire(False, nothing) for _ in range(8)]
    for started in together:
        limiter.release(started, overloaded=True)
    assert limiter.limit == 4
    limiter.release(limiter.acquire(False, nothing))
    assert limiter.limit == 4.25
    for _ in range(300):
        limiter.release(limiter.acquire(False, nothing))
    assert limiter.limit == 16


def test_nobody_goes_before_the_pause_is_over() -> None:
    limiter = Limiter()
    limiter.release(limiter.acquire(False, nothing), overloaded=True, pause=0.3)
    before = time.monotonic()
    limiter.acquire(False, nothing)
    assert time.monotonic() - before > 0.2


def test_the_urgent_go_first() -> None:
    limiter = Limiter(1, 1)
    started, order = limiter.acquire(False, nothing), []

    def go(name: str, urgent: bool) -> None:
        mine = limiter.acquire(urgent, nothing)
        order.append(name)
        limiter.release(mine)

    threads = [threading.Thread(target=go, args=(f"bulk {n}", False)) for n in range(3)]
    for thread in threads:
        thread.start()
    while len(limiter._waiting) < 3:
        time.sleep(0.01)
    threads.append(threading.Thread(target=go, args=("a person", True)))
    threads[-1].start()
    while len(limiter._waiting) < 4:
        time.sleep(0.01)
    limiter.release(started)
    for thread in threads:
        thread.join()
    assert order[0] == "a person"


def test_who_gives_up_waiting_is_not_in_the_way() -> None:
    limiter = Limiter(1, 1)
    started = limiter.acquire(False, nothing)

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        limiter.acquire(True, stop)
    limiter.release(started)
    limiter.release(limiter.acquire(False, nothing))
    assert limiter.active == 0


def test_prices() -> None:
    assert find_price("gpt-4o-mini-2024-07-18") == find_price("gpt-4o-mini") == Price(0.15, 0.6)
    assert find_price("qwen3:8b") is None
    assert find_price("qwen3:8b", {"qwen3:8b": [0, 0]}) == Price(0, 0)
    assert find_price("gpt-4o", {"gpt-4o": [1, 2]}) == Price(1, 2)
    assert parse_price("0.5/1.5") == Price(0.5, 1.5)
    assert price_date()[:2] == "20"
    for nonsense in ("1", "a/b", "1/-1", "nan/1"):
        with pytest.raises(UsageError):
            parse_price(nonsense)
    with pytest.raises(UsageError):
        find_price("x", {"x": "cheap"})


def test_costs() -> None:
    price = Price(1.0, 10.0)
    assert price.cost(Usage(1000, 100)) == pytest.approx(0.002)
    assert price.cost(Usage(1000, None)) is None
    request = LlmRequest("m", (Message("user", "drä" * 10),), Purpose("generate", "a", "svg"))
    assert most_prompt_tokens(request) >= 40
    assert price.worst(request, 1000) > 0.01


def test_a_budget_waits_for_what_is_under_way_before_it_ends() -> None:
    budget = Budget(limit=1.0)
    budget.reserve(0.6, nothing)
    waiting = threading.Thread(target=budget.reserve, args=(0.6, nothing))
    waiting.start()
    budget.settle(0.6, 0.1)
    waiting.join(5)
    assert not waiting.is_alive()
    budget.settle(0.6, None)  # nobody said what it cost: the most counts
    assert (budget.spent, budget.unknown) == (pytest.approx(0.7), 1)
    with pytest.raises(BudgetError, match=r"budget of \$1.00 is reached: \$0.70 are spent"):
        budget.reserve(0.6, nothing)
    budget.reserve(0.3, nothing)


def test_amounts() -> None:
    assert [money(v) for v in (0, 0.004, 2, 1234.5)] == ["$0.00", "$0.0040", "$2.00", "$1,234.50"]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("A.\n```svg\n<svg><a/>", "```svg\n<b/></svg>\n```", "<svg><a/><b/></svg>\n"),
        (
            "A.\n```svg\n<svg><circle r='4'/>",
            "```\n<circle r='4'/><b/></svg>\n```\nDone.",
            "<svg><circle r='4'/><b/></svg>\n",
        ),
        ("<svg><a/>", "<b/></svg>", "<svg><a/><b/></svg>"),
        ("A.\n```python\nimport x\nx.dr", "aw()\n```", "import x\nx.draw()\n"),
    ],
)
def test_two_halves_become_one(first: str, second: str, whole: str) -> None:
    assert join(cut_code(first)[1], rest_of(second)) == whole
