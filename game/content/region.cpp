// SPDX-License-Identifier: MIT
#include "content/region.hpp"

#include "content/root_reader.hpp"

#include <algorithm>

namespace content {
namespace {

bool is_date(std::string_view day) {
    constexpr std::string_view form = "0000-00-00";
    return day.size() == form.size() && std::equal(day.begin(), day.end(), form.begin(), [](char given, char wanted) {
               return wanted == '-' ? given == '-' : given >= '0' && given <= '9';
           });
}

std::string read_date(Node& node, std::string_view key) {
    const std::string_view day = node.word_or(key, {});
    if (!day.empty() && !is_date(day))
        node.report().error("bad-value", node.find(key), "\"" + std::string(day) + "\" is not a day", "write it as 2026-11-02");
    return std::string(day);
}

HelpEntry read_entry(Report& report, ValueIndex item) {
    Node node(report, item);
    HelpEntry entry;
    if (!node.is_object())
        return entry;
    entry.name = node.word("name");
    entry.contact = node.word("contact");
    entry.note = node.word_or("note", {});
    entry.confirmed_by = node.word_or("confirmed-by", {});
    entry.confirmed_on = read_date(node, "confirmed-on");
    entry.review_by = read_date(node, "review-by");
    return entry;
}

}

base::Loaded<Region> read_region(std::string file, std::string_view text) {
    return read_root<Region>(std::move(file), text, [](Node& root, Region& out) {
        root.need("format");
        root.number_or("format", 1, 1, 1);
        out.place = root.word_or("place", {});
        for (const ValueIndex item : root.items_if_any("people"))
            out.people.push_back(read_entry(root.report(), item));
        for (const ValueIndex item : root.items_if_any("lines"))
            out.lines.push_back(read_entry(root.report(), item));
        if (const ValueIndex item = root.find("emergency"); !item.none())
            out.emergency = read_entry(root.report(), item);
    });
}

base::Loaded<std::vector<HelpLead>> read_help_leads(std::string file, std::string_view text) {
    return read_root<std::vector<HelpLead>>(std::move(file), text, [](Node& root, std::vector<HelpLead>& out) {
        root.need("format");
        root.number_or("format", 1, 1, 1);
        root.word_or("about", {});
        for (const ValueIndex item : root.items("leads")) {
            Node node(root.report(), item);
            out.push_back({std::string(node.word("country")), std::string(node.word("name")), std::string(node.word("contact")),
                           std::string(node.word_or("note", {})), std::string(node.word("source")), std::string(node.word("confidence"))});
        }
    });
}

bool is_confirmed(const HelpEntry& entry) {
    return !entry.confirmed_by.empty() && !entry.confirmed_on.empty();
}

bool is_overdue(const HelpEntry& entry, std::string_view today) {
    return !entry.review_by.empty() && entry.review_by < today;
}

}
