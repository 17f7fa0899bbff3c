// SPDX-License-Identifier: MIT
#include "content/json_document.hpp"

#include <doctest/doctest.h>

using content::JsonDocument;
using content::JsonKind;
using content::ValueIndex;

namespace {

struct Parsed {
    std::optional<JsonDocument> document;
    std::vector<base::Diagnostic> findings;
};
Parsed parse(std::string_view text) {
    Parsed out;
    out.document = JsonDocument::parse("t.json", text, out.findings);
    return out;
}
std::string place(const base::SourcePos& at) {
    return std::to_string(at.line) + ":" + std::to_string(at.column);
}

/// "code line:column" of the only finding.
std::string finding(std::string_view text) {
    const Parsed parsed = parse(text);
    REQUIRE(parsed.findings.size() == 1);
    CHECK(!parsed.document);
    return parsed.findings[0].code + " " + place(parsed.findings[0].at);
}

}

TEST_CASE("every value and key knows its line and column, whatever stands around it") {
    const auto doc = parse("{ \"a\": 1,\n \"b\\n\": [1,2 ,\t3],\"c\":\"x\\\"y\" , \"d\" : true, \"e\":{}\r\n,\"f\":-7}").document.value();
    const auto at = [&](std::string_view key) { return doc.member(JsonDocument::root(), key); };
    CHECK(place(doc.key_position(at("a"))) == "1:3");
    CHECK(place(doc.position(at("a"))) == "1:8");
    CHECK(place(doc.position(at("b\n"))) == "2:9");
    CHECK(place(doc.position(doc.item(at("b\n"), 2))) == "2:16");
    CHECK(place(doc.position(at("c"))) == "2:23");
    CHECK(place(doc.key_position(at("d"))) == "2:32");
    CHECK(place(doc.position(at("e"))) == "2:48");
    CHECK(place(doc.position(at("f"))) == "3:6");
    CHECK(doc.integer(at("f")) == -7);
    CHECK(doc.string(at("c")) == "x\"y");
    CHECK(doc.pointer(doc.item(at("b\n"), 1)) == "/b\n/1");
}

TEST_CASE("escaped words and keys are read as they are meant") {
    const auto doc = parse(R"({"plain":"a","\u00e9/~":["\ud83d\ude00","b\t",""]})").document.value();
    const ValueIndex list = doc.member(JsonDocument::root(), "\xC3\xA9/~");
    REQUIRE(!list.none());
    CHECK(doc.string(doc.item(list, 0)) == "\xF0\x9F\x98\x80");
    CHECK(doc.string(doc.item(list, 1)) == "b\t");
    CHECK(doc.string(doc.item(list, 2)).empty());
    CHECK(doc.pointer(list) == "/\xC3\xA9~1~0");
    CHECK(doc.item(list, 3).none());
}

TEST_CASE("a document may be moved: it keeps its own words") {
    std::optional<JsonDocument> moved;
    {
        std::string text = R"({"a":"b"})";
        std::vector<base::Diagnostic> none;
        moved = JsonDocument::parse("t.json", text, none);
        text.assign(text.size(), 'x');
    }
    const JsonDocument doc = std::move(moved.value());
    CHECK(doc.string(doc.member(JsonDocument::root(), "a")) == "b");
}

TEST_CASE("a byte order mark is no part of the first value") {
    const auto doc = parse("\xEF\xBB\xBF[1]").document.value();
    CHECK(place(doc.position(JsonDocument::root())) == "1:4");
    CHECK(doc.integer(doc.item(JsonDocument::root(), 0)) == 1);
}

TEST_CASE("what is not JSON is told with the line and column of the trouble") {
    CHECK(finding("{\"a\": 1 \"b\": 2}") == "syntax 1:9");
    CHECK(finding("{\"a\": [1,2\n,") == "syntax 2:2");
    CHECK(finding("[1,\n]") == "syntax 2:1");
    CHECK(finding("{\"a\": \"x\ny\"}") == "syntax 1:9");
    CHECK(finding("") == "syntax 1:1");
    CHECK(finding("{} x") == "syntax 1:4");
    CHECK(finding("[1e999]") == "syntax 1:2");
    CHECK(finding("\"abc") == "syntax 1:5");
    CHECK(finding(std::string_view("[1]\0 ]", 6)) == "syntax 1:4");
    CHECK(finding("[\"\xC3\"]") == "bad-utf8 1:3");
    CHECK(finding("[1,\n\"\xED\xA0\x80\"]") == "bad-utf8 2:2");
}

TEST_CASE("the end of a file that is cut off is said to be one") {
    const Parsed parsed = parse(R"({"a": "b)");
    REQUIRE(parsed.findings.size() == 1);
    CHECK(parsed.findings[0].message.find("ends too early") != std::string::npos);
}

TEST_CASE("200,000 nested brackets are told with line and column") {
    CHECK(finding(std::string(200'000, '[')) == "too-deep 1:65");
    std::string objects;
    for (int i = 0; i < 200'000; ++i)
        objects += "{\"a\":";
    CHECK(finding(objects) == "too-deep 1:321");
    CHECK(parse(std::string(64, '[') + std::string(64, ']')).document.has_value());
}

TEST_CASE("a file larger than 64 MB is refused unread") {
    CHECK(finding(std::string(JsonDocument::largest + 1, ' ')) == "syntax 0:0");
}

TEST_CASE("a key written twice is found in small and in large objects, and the first one counts") {
    const Parsed small = parse(R"({"a":1,"b":2,"a":3})");
    REQUIRE(small.findings.size() == 1);
    CHECK(place(small.findings[0].at) == "1:14");
    CHECK(small.document->integer(small.document->member(JsonDocument::root(), "a")) == 1);
    std::string large = "{";
    for (int i = 0; i < 100; ++i)
        large += "\"k" + std::to_string(i) + "\":0,";
    const Parsed found = parse(large + "\"k7\":1,\"\\u006b8\":2}");
    REQUIRE(found.findings.size() == 2);
    CHECK(found.findings[0].code == "duplicate-key");
    CHECK(found.findings[1].where == "/k8");
}

TEST_CASE("numbers that are no whole ones or too large have their own kind") {
    const auto doc = parse("[1.5, 18446744073709551615, 9223372036854775807, null, false]").document.value();
    const auto kind = [&](std::size_t at) { return doc.kind(doc.item(JsonDocument::root(), at)); };
    CHECK(kind(0) == JsonKind::Fraction);
    CHECK(kind(1) == JsonKind::Fraction);
    CHECK(kind(2) == JsonKind::Integer);
    CHECK(kind(3) == JsonKind::Null);
    CHECK(kind(4) == JsonKind::Boolean);
    CHECK(doc.size(JsonDocument::root()) == 5);
}
