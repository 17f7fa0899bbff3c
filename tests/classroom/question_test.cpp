// SPDX-License-Identifier: MIT
#include "classroom/guide.hpp"

#include <doctest/doctest.h>

using classroom::Question;
using classroom::question_of;

TEST_CASE("what stands in brackets in a question is for the adult alone") {
    CHECK(question_of("(8) Who opened the door?") == Question{"Who opened the door?", "8"});
    CHECK(question_of("What is the difference? (Who has to pay for it.)") == Question{"What is the difference?", "Who has to pay for it."});
    CHECK(question_of("Somebody keeps his face on (\"ok boring\"), and then? What is it?") ==
          Question{"Somebody keeps his face on, and then? What is it?", "\"ok boring\""});
    CHECK(question_of("\"It got harder.\" [if you asked] What then?") == Question{"\"It got harder.\" What then?", "if you asked"});
}

TEST_CASE("what follows the last question is for the adult, and a line without one stays whole") {
    CHECK(question_of("Whose job was what? Take the heavy cards back.") == Question{"Whose job was what?", "Take the heavy cards back."});
    CHECK(question_of("What do you say when somebody says “Did you hear?”") ==
          Question{"What do you say when somebody says “Did you hear?”", ""});
    CHECK(question_of("Tell it in one word.") == Question{"Tell it in one word.", ""});
    CHECK(question_of("An open (bracket?") == Question{"An open (bracket?", ""});
}
