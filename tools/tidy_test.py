#!/usr/bin/env python3
"""Each rule of tools/tidy on a small tree: what it must find, and what it must leave alone."""
import importlib.machinery
import importlib.util
import os
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
loader = importlib.machinery.SourceFileLoader("tidy", os.path.join(HERE, "tidy"))
spec = importlib.util.spec_from_loader("tidy", loader)
tidy = importlib.util.module_from_spec(spec)
loader.exec_module(tidy)

README = "\n".join(["# m", "one", "two", "three", "four"]) + "\n"
HEADER = "// A thing.\n#pragma once\n"


class TidyTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = self.folder.name
        self.module("base", "")

    def write(self, path, text):
        full = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(text)

    def module(self, name, deps):
        self.write(f"naast/{name}/README.md", README)
        self.write(f"naast/{name}/module.deps", deps)

    def cpp(self, path, text):
        """A source file with its test beside it, so that only the text can be at fault."""
        self.write(path, text)
        self.write(path.replace(".cpp", "_test.cpp"), "// test\n")

    def found(self):
        return [(fault.rule, fault.path, fault.line) for fault in tidy.faults(self.root)]

    def assert_rules(self, *rules):
        self.assertEqual(sorted(fault.rule for fault in tidy.faults(self.root)), sorted(rules))

    def test_a_tidy_tree_has_no_faults(self):
        self.cpp("naast/base/x.cpp", '#include "naast/base/x.h"\n\n#include <vector>\n')
        self.write("naast/base/x.h", HEADER)
        self.assert_rules()

    def test_columns_leave_links_and_test_tables_alone(self):
        long = "x" * 101
        self.cpp("naast/base/x.cpp", f"// {long}\n// see https://{long}\n")
        self.write("naast/base/x_test.cpp", f'auto t = R"(\n{long}\n)";\n// {long}\n')
        self.assertEqual(self.found(), [("columns", "naast/base/x.cpp", 1),
                                        ("columns", "naast/base/x_test.cpp", 4)])

    def test_columns_count_characters_and_not_bytes(self):
        self.cpp("naast/base/x.cpp", "// " + "é" * 97 + "\n")
        self.assert_rules()

    def test_tests_may_be_longer(self):
        self.cpp("naast/base/x.cpp", "\n" * 601)
        self.write("naast/base/x_test.cpp", "\n" * 800)
        self.write("tests/x/y_testing.cpp", "\n" * 800)
        self.assertEqual(self.found(), [("length", "naast/base/x.cpp", 601)])

    def test_a_module_has_its_papers(self):
        self.write("naast/gezin/x.h", HEADER)
        self.assert_rules("module-readme", "module-deps")

    def test_a_readme_is_five_to_fifteen_lines(self):
        self.write("naast/base/README.md", "# m\n\n\n\n\n\n\n\n")
        self.assert_rules("module-readme")

    def test_deps_name_folders_one_a_line(self):
        self.module("events", "base  # why\n")
        self.assert_rules()
        self.module("ledger", "base\nzorg\n")
        self.assertEqual(self.found(), [("module-deps", "naast/ledger/module.deps", 2)])
        self.module("ledger", "# both\nbase events\n")
        self.cpp("naast/ledger/x.cpp", '#include "naast/events/x.h"\n')
        self.assertEqual(self.found(), [("module-deps", "naast/ledger/module.deps", 2)])

    def test_includes_follow_the_deps(self):
        self.module("events", "base\n")
        self.cpp("naast/events/x.cpp", '#include "naast/base/a.h"\n#include "naast/events/b.h"\n')
        self.cpp("naast/base/x.cpp", '#include "naast/events/a.h"\n#include "x.h"\n')
        self.assertEqual(self.found(), [("include", "naast/base/x.cpp", 1),
                                        ("include", "naast/base/x.cpp", 2)])

    def test_an_include_in_a_comment_is_none(self):
        self.cpp("naast/base/x.cpp", '// #include "naast/events/a.h"\n')
        self.assert_rules()

    def test_a_program_may_include_all(self):
        self.write("apps/naast/main.cpp", '#include "naast/base/a.h"\n')
        self.assert_rules()

    def test_modules_make_no_circle(self):
        self.module("events", "ledger\n")
        self.module("ledger", "events\n")
        self.assert_rules("module-cycle")

    def test_beast_and_sqlite_have_their_place(self):
        self.module("http", "")
        self.module("store", "")
        self.cpp("naast/http/server.cpp", "#include <boost/beast/http.hpp>\n")
        self.cpp("naast/http/router.cpp", "#include <boost/asio.hpp>\n#include <sqlite3.h>\n")
        self.cpp("naast/store/x.cpp", "#include <sqlite3.h>\n")
        self.assertEqual(self.found(), [("beast", "naast/http/router.cpp", 1),
                                        ("sqlite", "naast/http/router.cpp", 2)])

    def test_banned_in_cpp(self):
        self.cpp("naast/base/x.cpp", "std::regex r;\nauto v = std::views::all(x);\n"
                 "#include <source_location>\nauto n = std::chrono::system_clock::now();\n"
                 "auto t = time(nullptr);\n")
        self.assert_rules("regex", "views", "source-location", "clock", "clock")

    def test_banned_words_in_comments_and_strings_are_fine(self):
        self.cpp("naast/base/x.cpp", '// std::regex is slow\nauto s = "std::regex";\n'
                 'auto r = R"(\nstd::regex)";\nauto n = 1\'000;  // time(nullptr)\n')
        self.assert_rules()

    def test_using_namespace_only_in_tests(self):
        line = "using namespace testing_events;\nusing namespace std::chrono_literals;\n"
        self.cpp("naast/base/x.cpp", line)
        self.cpp("naast/base/x_test.cpp", line)
        self.assert_rules("using-namespace")

    def test_the_clock_reads_the_clock(self):
        self.cpp("naast/base/clock.cpp", "auto n = std::chrono::system_clock::now();\n")
        self.write("web/src/lib/clock.ts", "export const now = () => new Date();\n")
        self.assert_rules()

    def test_banned_in_the_client(self):
        self.write("web/src/x.tsx", "const a = Date.now();\nconst b = new Date();\n"
                   "const c = new Date(text);\n<p dangerouslySetInnerHTML={x} />\n")
        self.assert_rules("clock", "clock", "inner-html")

    def test_names_of_data_say_which_time(self):
        self.cpp("naast/base/x.cpp", "Date due_date;\nvoid f(const Date& start_time, int n);\n"
                 "return due_date;\nauto x = y.start_time;\nDate parse_date(int n);\nDate op;\n")
        self.assertEqual(self.found(), [("name-of-time", "naast/base/x.cpp", 1),
                                        ("name-of-time", "naast/base/x.cpp", 2)])

    def test_what_is_left_for_later_has_an_issue(self):
        self.write("docs/open.md", "| OPEN(7) | ... |\n")
        self.cpp("naast/base/x.cpp", "// OPEN(7): a\n// OPEN(8): b\n// OPEN(): c\n"
                 "// TO" "DO d\n// FIX" "ME e\n")
        self.assert_rules("open", "open", "left-for-later", "left-for-later")

    def test_a_source_has_its_test(self):
        self.write("naast/base/x.cpp", "// x\n")
        self.assertEqual(self.found(), [("has-test", "naast/base/x.cpp", 1)])

    def test_headers_explain_themselves_and_are_read_once(self):
        self.write("naast/base/x.h", "int x;\n")
        self.assert_rules("header-comment", "pragma-once")

    def test_figures_of_law_have_a_source(self):
        self.module("termijnen", "")
        self.cpp("naast/termijnen/x.cpp", "int a = 0 + 1 + 2;\nint b = 42;  // Source: Awb 6:7\n"
                 "// Source: Awb 6:8\nint c = 6;\nint d = 5;\nint e5 = x2;\n// 14 days\n")
        self.write("naast/termijnen/x_test.cpp", "int n = 99;\n")
        self.assertEqual(self.found(), [("law-figure", "naast/termijnen/x.cpp", 5)])

    def test_an_adr_says_whether_it_is_decided_and_built(self):
        self.write("docs/adr/0001-x.md", "# x\n\nDecided: 2026-11-24\n")
        self.write("docs/adr/README.md", "# not one of them\n")
        self.assertEqual(self.found(), [("adr", "docs/adr/0001-x.md", 1)])

    def test_an_exception_holds_until_it_is_no_longer_needed(self):
        self.write("naast/base/x.cpp", "// x\n")
        self.write("tools/tidy.exceptions", "# why\nhas-test naast/base/x.cpp  # tested by y\n")
        self.assert_rules()
        self.write("naast/base/x_test.cpp", "// x\n")
        self.assertEqual(self.found(), [("exception", "tools/tidy.exceptions", 2)])

    def test_an_exception_that_git_does_not_know_is_a_fault(self):
        def git(*arguments):
            subprocess.run(["git", "-C", self.root, "-c", "user.name=t", "-c", "user.email=t@t.nl",
                            *arguments], check=True, capture_output=True)
        self.write("naast/base/x.cpp", "// x\n")
        self.write("naast/base/y.cpp", "// y\n")
        self.write("tools/tidy.exceptions", "has-test naast/base/x.cpp\n")
        git("init")
        git("add", ".")
        git("commit", "-m", "first")
        self.write("tools/tidy.exceptions",
                   "has-test naast/base/x.cpp\nhas-test naast/base/y.cpp\n")
        self.assertEqual(self.found(), [("exception", "tools/tidy.exceptions", 2)])

    def test_what_others_made_is_not_judged(self):
        self.write("web/node_modules/a/x.ts", "x" * 200)
        self.write("web/src/api.d.ts", "x" * 200)
        self.write("build/x.cpp", "x" * 200)
        self.assert_rules()


if __name__ == "__main__":
    outcome = unittest.main(exit=False, verbosity=1).result
    faulty = len(outcome.failures) + len(outcome.errors) + len(outcome.skipped)
    print(f"{outcome.testsRun - faulty} passed, {faulty} failed")
    sys.exit(0 if outcome.testsRun and not faulty else 1)
