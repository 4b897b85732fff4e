// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profileabout.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace proctor {

namespace {

// As in resources/profiles; a test reads those and misses what is not here.
constexpr std::array abouts{
    QT_TRANSLATE_NOOP("profiles", "Android Debug Bridge server"),
    QT_TRANSLATE_NOOP("profiles", "Bazel build servers"),
    QT_TRANSLATE_NOOP("profiles", "chromedriver, geckodriver, Playwright's driver"),
    QT_TRANSLATE_NOOP("profiles", "Celery task workers"),
    QT_TRANSLATE_NOOP("profiles", "esbuild, vite, next and other dev servers"),
    QT_TRANSLATE_NOOP("profiles", "Python bridges of Elixir pools"),
    QT_TRANSLATE_NOOP("profiles", "Erlang port mapper daemon"),
    QT_TRANSLATE_NOOP("profiles", "Port programs of Erlang and Elixir"),
    QT_TRANSLATE_NOOP("profiles", "Gradle build daemons"),
    QT_TRANSLATE_NOOP("profiles", "Gradle test and compiler workers"),
    QT_TRANSLATE_NOOP("profiles", "Gunicorn web workers and their masters"),
    QT_TRANSLATE_NOOP("profiles", "Headless and automated Chromium or Chrome"),
    QT_TRANSLATE_NOOP("profiles", "Headless and automated Firefox, Playwright's WebKit"),
    QT_TRANSLATE_NOOP("profiles", "Jupyter kernels"),
    QT_TRANSLATE_NOOP("profiles", "Jest and Vitest workers"),
    QT_TRANSLATE_NOOP("profiles", "Kotlin compile daemons"),
    QT_TRANSLATE_NOOP("profiles", "Language servers of editors"),
    QT_TRANSLATE_NOOP("profiles", "MCP servers started by npx or uvx"),
    QT_TRANSLATE_NOOP("profiles", "Node cluster workers and forked children"),
    QT_TRANSLATE_NOOP("profiles", "Ollama model runners"),
    QT_TRANSLATE_NOOP("profiles", "pytest-xdist workers"),
    QT_TRANSLATE_NOOP("profiles", "Python multiprocessing workers and their resource tracker"),
    QT_TRANSLATE_NOOP("profiles", "Ray node services (raylet, GCS)"),
    QT_TRANSLATE_NOOP("profiles", "Ray workers and actors"),
    QT_TRANSLATE_NOOP("profiles", "sccache compile cache server"),
    QT_TRANSLATE_NOOP("profiles", "Python workers of Snakepit pools (Elixir)"),
    QT_TRANSLATE_NOOP("profiles", "PyTorch ranks started by torchrun"),
    QT_TRANSLATE_NOOP("profiles", "Uvicorn and Hypercorn servers"),
    QT_TRANSLATE_NOOP("profiles", "vLLM and SGLang engine processes"),
    QT_TRANSLATE_NOOP("profiles", "Watchman file watching service"),
};

} // namespace

QString profileAbout(const std::string &description)
{
    return QCoreApplication::translate("profiles", description.c_str());
}

std::span<const char *const> translatedAbouts()
{
    return abouts;
}

} // namespace proctor
