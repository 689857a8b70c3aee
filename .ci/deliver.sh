#!/bin/sh
# Makes dist/kalbajar-catalogue-VERSION-SYSTEM, a folder that starts on a machine without Python, and one file of it;
# then starts it with an empty environment and tries it.
#   sh .ci/deliver.sh            make it and try it
#   sh .ci/deliver.sh --only     make it
# PyInstaller rather than pyside6-deploy (not tried): that one lets Nuitka translate every module into C, hours on a small
# machine; this one takes minutes and leaves every library a file that can be replaced, as the LGPL asks.
set -eu
cd "$(dirname "$0")/.."
KALBAJAR_VENV=build/environment
export KALBAJAR_VENV
sh .ci/setup.sh deliver
QT_QPA_PLATFORM=offscreen "$KALBAJAR_VENV/bin/python" .ci/deliver/deliver.py
[ "${1:-}" = --only ] || "$KALBAJAR_VENV/bin/python" .ci/deliver/check.py
