# The front door. `make demo` to look at Luwte, `make test` to try everything, `make check` in between.

TARGET := $(if $(CARGO_TARGET_DIR),$(CARGO_TARGET_DIR),target)

.PHONY: demo check test

# Builds Luwte and starts it with an invented board. It prints its address and the sign-in names.
# All binaries of the workspace, not one package: so the features are those of the tests, and
# nothing is compiled twice.
demo:
	tools/install.sh demo
	cargo build --workspace --bins
	$(TARGET)/debug/luwte demo

# The quick inner loop: formatting, lints, and the tests that need SQLite only.
check:
	tools/install.sh check
	tools/test.py --quick

# Everything, after installing what this machine lacks. The last line is the true total.
test:
	tools/install.sh test
	tools/test.py
