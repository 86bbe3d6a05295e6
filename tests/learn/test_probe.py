"""kNN against a slow numpy twin; the linear probes against scikit-learn's and on data whose answer is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from PIL import Image

from vadstudio.learn import backbone, probe

CHANCE = np.random.default_rng(0)


def knn_twin(train: np.ndarray, labels: np.ndarray, test: np.ndarray, classes: int, k: int, temperature: float):
    predicted = []
    for row in test:
        similarity = [row @ other / np.linalg.norm(row) / np.linalg.norm(other) for other in train]
        nearest = sorted(range(len(train)), key=lambda index: -similarity[index])[:k]
        votes = [0.0] * classes
        for index in nearest:
            votes[labels[index]] += math.exp(similarity[index] / temperature)
        predicted.append((int(np.argmax(votes)), nearest))
    return predicted


@pytest.mark.parametrize("k", [1, 7, 60])
def test_knn_equals_twin(k: int) -> None:
    train, test = CHANCE.normal(size=(60, 9)), CHANCE.normal(size=(25, 9))
    labels = CHANCE.integers(0, 4, 60)
    twin = knn_twin(train, labels, test, 4, k, 0.1)
    mine = probe.knn(*map(torch.tensor, (train, labels, test)), 4, k, block=8)
    assert mine.predicted.tolist() == [label for label, _ in twin]
    assert mine.nearest.tolist() == [nearest for _, nearest in twin]


def clouds(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    labels = CHANCE.integers(0, 3, count)
    centres = np.array([[2, 0, 0, 5], [0, 2, 0, 5], [0, 0, 2, 5]])
    return torch.tensor(centres[labels] + CHANCE.normal(size=(count, 4)) * 0.7).float(), torch.tensor(labels)


def test_lbfgs_probe_is_scikit_learns_logistic_regression() -> None:
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    (train, labels), (test, _) = clouds(200), clouds(50)
    mine = probe.linear_probe("lbfgs", train, labels, test, 3, 0, lambda done: None)
    scaler = StandardScaler().fit(train.numpy())
    theirs = LogisticRegression(C=1.0, max_iter=500).fit(scaler.transform(train.numpy()), labels.numpy())
    np.testing.assert_allclose(mine.numpy(), theirs.predict_proba(scaler.transform(test.numpy())), atol=5e-3)


@pytest.mark.parametrize("kind", ["lbfgs", "sgd"])
def test_probes_are_right_where_it_is_easy_and_deterministic(kind: str) -> None:
    (train, labels), (test, truth) = clouds(300), clouds(100)
    train[:, 3] = 1.0  # a feature that never varies
    passes: list[int] = []
    first, again = (probe.linear_probe(kind, train, labels, test, 3, 0, passes.append) for _ in range(2))
    assert torch.equal(first, again)
    assert passes[0] == 1
    assert probe.accuracy(first.argmax(1), truth) > 0.8
    torch.testing.assert_close(first.sum(1), torch.ones(100))


def test_features_do_not_depend_on_the_batch_and_are_told_as_they_come() -> None:
    torch.manual_seed(0)
    network = backbone.build("resnet18")
    images = [CHANCE.integers(0, 256, (20 + number, 30, 3), dtype=np.uint8) for number in range(5)]
    done: list[int] = []
    whole = probe.features(network, images, 32, torch.device("cpu"))
    parts = probe.features(network, images, 32, torch.device("cpu"), batch=2, tick=done.append)
    assert whole.shape == (5, 512)
    torch.testing.assert_close(whole, parts, atol=1e-4, rtol=1e-3)
    assert done == [2, 4, 5]


def test_pictures_are_fitted_into_the_middle_square() -> None:
    image = np.zeros((10, 30, 3), np.uint8)
    image[:, 10:20] = 255
    assert probe.fit_square(image, 10).min() == 255
    small = probe.fit_square(np.arange(192, dtype=np.uint8).reshape(8, 8, 3), 32)
    expected = Image.fromarray(np.arange(192, dtype=np.uint8).reshape(8, 8, 3)).resize(
        (32, 32), Image.Resampling.BICUBIC
    )
    assert np.array_equal(small, np.asarray(expected))


def test_k_follows_the_classes_up_to_200() -> None:
    assert [probe.neighbours_for(*case) for case in [(10, 100), (1200, 10), (50_000, 10)]] == [1, 120, 200]


def test_per_class_accuracy() -> None:
    predicted, truth = torch.tensor([0, 0, 1, 1]), torch.tensor([0, 1, 1, 1])
    assert probe.per_class(predicted, truth, range(2)) == pytest.approx([1.0, 2 / 3])
    assert probe.accuracy(predicted, truth) == 0.75
