// SPDX-License-Identifier: MIT
#include "content/text_reader.hpp"

namespace content {
namespace {

constexpr std::string_view text_keys[] = {"8",   "11",  "14",  "they", "she",   "he",   "count", "zero",
                                          "one", "two", "few", "many", "other", "text", "lang"};

/// Reads the forms of one text, which may stand inside each other.
class FormReader {
public:
    FormReader(Reading& reading, story::Text& out)
        : reading_(reading), report_(reading.report), document_(reading.report.document()), out_(out) {}

    void read(ValueIndex at, const story::TextForm& form) {
        if (document_.is(at, JsonKind::String))
            return add(at, form);
        if (!document_.is(at, JsonKind::Object)) {
            report_.error("wrong-type", at, "a text must be words in quotes, or an object with its forms");
            return;
        }
        if (document_.size(at) == 0)
            report_.error("bad-value", at, "this text has no words");
        if (!document_.member(at, "text").none())
            return read_language(at, form);
        if (const ValueIndex count = document_.member(at, "count"); !count.none())
            read_count(at, count);
        for (const ValueIndex member : Items(document_, at))
            read_member(member, form);
    }

private:
    void add(ValueIndex at, story::TextForm form) {
        const std::string_view words = document_.string(at);
        if (!form.band && !form.address && !form.plural) {
            out_.words = words;
            return;
        }
        form.words = words;
        out_.forms.push_back(std::move(form));
    }
    void read_language(ValueIndex at, const story::TextForm& form) {
        Node node(report_, at);
        out_.lang = node.word("lang");
        read(node.need("text"), form);
    }
    void read_count(ValueIndex at, ValueIndex count) {
        out_.counts = read_fact_ref(reading_, count);
        if (!out_.counts.none() && reading_.episode.facts[out_.counts.at()].kind != story::FactKind::Number)
            report_.error("bad-value", count, "only numbers can be counted, and this fact is none");
        if (document_.member(at, "other").none())
            report_.error("missing-field", at, "\"other\" is missing here: the words for every other count");
    }
    void read_member(ValueIndex member, story::TextForm form) {
        const std::string_view key = document_.key(member);
        if (key == "count")
            return;
        if (const auto band = story::from_word<story::Band>(key))
            form.band = band;
        else if (const auto address = story::from_word<story::Address>(key))
            form.address = address;
        else if (const auto plural = story::from_word<story::Plural>(key); plural && !out_.counts.none())
            form.plural = plural;
        else {
            // After an unknown fact the plural forms are read all the same, so that only the fact is complained about.
            if (!plural || document_.member(document_.parent(member), "count").none())
                report_.error_at_key("unknown-key", member, "\"" + std::string(key) + "\" is not a form a text can have",
                                     report_.guess(key, text_keys));
            return;
        }
        read(member, form);
    }

    Reading& reading_;
    Report& report_;
    const JsonDocument& document_;
    story::Text& out_;
};

}

story::Text read_text(Reading& reading, ValueIndex at) {
    story::Text out;
    FormReader(reading, out).read(at, {});
    translate(reading, at, out);
    return out;
}

story::Text need_text(Reading& reading, Node& node, std::string_view key) {
    const ValueIndex at = node.need(key);
    if (at.none())
        return {};
    story::Text out = read_text(reading, at);
    if (reading.report.document().is(at, JsonKind::String) && out.empty())
        reading.report.error("bad-value", at, "this text is empty");
    return out;
}

story::Text text_if_any(Reading& reading, Node& node, std::string_view key) {
    const ValueIndex at = node.find(key);
    return at.none() ? story::Text() : read_text(reading, at);
}

}
