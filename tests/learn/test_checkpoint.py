from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torch

from vadstudio.errors import EnvironmentFault, LearnError
from vadstudio.learn import backbone, checkpoint

STATE = {
    "a": torch.arange(5000.0),
    "deep": {"numbers": [1, 2.5, "text"], "empty": torch.zeros(0)},
    "rng": torch.get_rng_state(),
}


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    checkpoint.save(tmp_path, STATE)
    assert checkpoint.digest(checkpoint.load(tmp_path)) == checkpoint.digest(STATE)
    assert [entry.name for entry in tmp_path.iterdir()] == ["checkpoint.pt"]


def test_a_missing_checkpoint_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LearnError, match="holds no checkpoint"):
        checkpoint.load(tmp_path)


@pytest.mark.parametrize("place", [0.0, 0.3, 0.6])
def test_flipped_bytes_are_noticed(tmp_path: Path, place: float) -> None:
    path = checkpoint.save(tmp_path, STATE)
    data = bytearray(path.read_bytes())
    start = int(place * len(data))
    data[start : start + 8] = bytes(byte ^ 255 for byte in data[start : start + 8])
    path.write_bytes(data)
    with pytest.raises(LearnError, match=r"checkpoint\.pt is damaged"):
        checkpoint.load(tmp_path)


def test_a_cut_file_is_noticed(tmp_path: Path) -> None:
    path = checkpoint.save(tmp_path, STATE)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(LearnError, match="damaged"):
        checkpoint.load(tmp_path)


def test_foreign_objects_are_not_unpickled(tmp_path: Path) -> None:
    torch.save({"format": checkpoint.FORMAT, "digest": "", "state": Path()}, tmp_path / "checkpoint.pt")
    with pytest.raises(LearnError, match="damaged"):
        checkpoint.load(tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a device that is always full")
def test_a_full_disk_keeps_the_previous_checkpoint(tmp_path: Path) -> None:
    checkpoint.save(tmp_path, STATE)
    (tmp_path / "checkpoint.pt.part").symlink_to("/dev/full")
    with pytest.raises(EnvironmentFault, match="disk is full"):
        checkpoint.save(tmp_path, {"a": torch.zeros(3)})
    assert checkpoint.digest(checkpoint.load(tmp_path)) == checkpoint.digest(STATE)
    assert [entry.name for entry in tmp_path.iterdir()] == ["checkpoint.pt"]


def test_backbone_files_load_into_torchvision(tmp_path: Path) -> None:
    from torchvision import models

    network = backbone.build("resnet18", splits=4).eval()
    path = backbone.save(tmp_path, "backbone", network, {"arch": "resnet18", "image_size": 32})
    assert path == backbone.find(tmp_path, "backbone") == tmp_path / "backbone.safetensors"
    from safetensors.torch import load_file

    plain = models.resnet18()
    missing = plain.load_state_dict(load_file(path), strict=False)
    assert missing.missing_keys == ["fc.weight", "fc.bias"]
    assert missing.unexpected_keys == []
    plain.fc = torch.nn.Identity()
    images = torch.rand(2, 3, 32, 32)
    again, about = backbone.load(path)
    with torch.no_grad():
        assert torch.equal(plain.eval()(images), network(images))
        assert torch.equal(again(images), network(images))
    assert about["image_size"] == 32


def test_backbone_falls_back_without_safetensors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = backbone.build("resnet18").eval()
    monkeypatch.setitem(sys.modules, "safetensors.torch", None)
    path = backbone.save(tmp_path, "backbone", network, {"arch": "resnet18"})
    assert path.name == "backbone.pt"
    again, about = backbone.load(backbone.find(tmp_path, "backbone"))
    assert about["arch"] == "resnet18"
    assert torch.equal(again.state_dict()["conv1.weight"], network.state_dict()["conv1.weight"])


@pytest.mark.parametrize("name", ["backbone.safetensors", "backbone.pt"])
def test_a_damaged_backbone_is_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x08\0\0\0\0\0\0\0not this" * 3)
    with pytest.raises(LearnError, match="is damaged"):
        backbone.load(backbone.find(tmp_path, "backbone"))
    with pytest.raises(LearnError, match="no random network"):
        backbone.find(tmp_path, "random")
