"""The switch of the Jobs API in the settings: off at first, the key once, and nothing listens when it is off again."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from desk_hands import until
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox

from app.base import no_network
from app.ui.main_window import MainWindow
from app.ui.settings import table
from app.ui.settings.api_key import ApiKeyDialog, ApiKeyRow


@pytest.fixture
def opened(make_desk: Any, qtbot: Any, theme: Any, english: Any, tmp_path: Any) -> Any:
    async def start() -> MainWindow:
        desk = make_desk(width=1)
        window = MainWindow(desk, tmp_path / "data", theme)
        qtbot.addWidget(window)
        window.show()
        await desk.start()
        await window.start()
        await window.settings.api.start()
        return window

    return start


async def ask(address: str, key: str) -> int:
    def get() -> int:
        return httpx.get(f"{address}/v1/jobs", headers={"X-Api-Key": key}, trust_env=False).status_code

    return await asyncio.to_thread(get)


def free_port() -> int:
    listener = no_network.listen_on_loopback(0)
    port = int(listener.getsockname()[1])
    listener.close()
    return port


def test_it_is_off_until_somebody_switches_it_on(opened: Any, run_async: Any) -> None:
    async def scenario() -> None:
        window = await opened()
        api, preferences = window.settings.api, window.settings.preferences
        assert api.address == ""
        assert preferences.get(table.API_ON) is False
        dialog = window.settings.show()
        (row,) = dialog.findChildren(ApiKeyRow)
        assert "Nothing is listening. There is no key yet" in row.said.text()
        assert not row.revoke.isEnabled()
        preferences.set(table.API_PORT, free_port())
        preferences.set(table.API_ON, value=True)
        (shown,) = await until(lambda: window.findChildren(ApiKeyDialog))
        assert api.address
        key = shown.field.text()
        shown.copy.click()
        assert QGuiApplication.clipboard().text() == key
        shown.accept()
        assert any("shown only now" in label.text() for label in shown.findChildren(QLabel))
        assert await ask(api.address, key) == 200
        assert f"Listening on {api.address}. There is a key." in row.said.text()
        row.revoke.click()
        await until(lambda: not row.revoke.isEnabled())
        assert await ask(api.address, key) == 401
        assert "nobody can come in" in row.said.text()
        row.new.click()
        await until(lambda: [d for d in window.findChildren(ApiKeyDialog) if d.isVisible()])
        other = next(d for d in window.findChildren(ApiKeyDialog) if d.isVisible())
        assert other.field.text() != key
        assert await ask(api.address, other.field.text()) == 200
        other.accept()
        before = api.address
        preferences.set(table.API_ON, value=False)
        await until(lambda: not api.address)
        with pytest.raises(httpx.ConnectError):
            await ask(before, key)
        dialog.reject()
        await api.stop()

    run_async(scenario())


def test_a_port_that_another_program_has_is_told(opened: Any, run_async: Any) -> None:
    async def scenario() -> None:
        window = await opened()
        taken = no_network.listen_on_loopback(0)
        preferences = window.settings.preferences
        preferences.set(table.API_PORT, int(taken.getsockname()[1]))
        preferences.set(table.API_ON, value=True)
        (box,) = await until(lambda: window.findChildren(QMessageBox))
        assert str(taken.getsockname()[1]) in box.text()
        assert preferences.get(table.API_ON) is False
        assert window.settings.api.address == ""
        assert window.findChildren(ApiKeyDialog) == []
        assert await window._desk.api_key_hash() is None
        taken.close()
        box.close()
        await window.settings.api.stop()

    run_async(scenario())
