# make run           the program; without a display, a sample catalogue and its PDF in build/
# make test          every check and every test
# make bench         how fast and how small, against limits
# make screens       each page of both faces, in three languages, into build/screens/
# make deliver       dist/: the program as a folder that starts on a machine without Python, tried at once
# make translations  gathers new sentences for the translators and compiles what they wrote
# make clean         removes everything that was made here

.PHONY: run test bench screens deliver translations clean
export PYTHON
python := .venv/bin/python
headless := QT_QPA_PLATFORM=offscreen

run:
	@sh .ci/setup.sh run
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  $(python) -m kalbajar_catalogue desk; \
	else \
	  echo "There is no display here. Instead of the desk, a sample catalogue and its PDF are made in build/." && \
	  $(headless) $(python) -m kalbajar_catalogue.app.demonstration build/; \
	fi

test:
	@sh .ci/setup.sh dev
	@$(headless) $(python) -m pytest --quiet --numprocesses logical --maxprocesses 8 --dist worksteal

bench:
	@sh .ci/setup.sh bench
	@$(headless) $(python) -m pytest -m benchmark --capture no --quiet

screens:
	@sh .ci/setup.sh dev
	@$(headless) $(python) -m kalbajar_catalogue.app.screens build/screens/

deliver:
	@sh .ci/deliver.sh

# The words of the two faces are .ts files for Qt Linguist, the core's are .po files for any gettext editor.
translations:
	@sh .ci/setup.sh run
	@find kalbajar_catalogue/desk kalbajar_catalogue/qtkit -name '*.py' | sort > .venv/desk
	@find kalbajar_catalogue/kiosk -name '*.qml' | sort > .venv/kiosk
	@for face in desk kiosk; do for language in az en ru; do \
	  file=resources/translations/$${face}_$$language && \
	  if [ $$language = en ]; then only=-pluralonly; else only=; fi && \
	  .venv/bin/pyside6-lupdate -silent -locations none -no-obsolete $$only -source-language en \
	    -target-language $$language @.venv/$$face -ts $$file.ts && \
	  .venv/bin/pyside6-lrelease -silent $$file.ts -qm $$file.qm || exit 1; \
	done; done
	@$(python) -m kalbajar_catalogue.app.translating || echo "Texts of the core wait for a translation: core_az.po, core_ru.po"

clean:
	rm -rf .venv build dist .hypothesis .import_linter_cache .grimp_cache .mypy_cache .pytest_cache .ruff_cache
	find kalbajar_catalogue tests -name __pycache__ -type d -prune -exec rm -rf {} +
