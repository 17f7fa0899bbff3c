// SPDX-License-Identifier: MIT
#include "play/activity_page.hpp"

#include "base/overload.hpp"
#include "play/activity_writer.hpp"
#include "play/words.hpp"

#include <algorithm>
#include <charconv>

namespace play {

Pressed pressed(const page::ControlId& id) {
    const std::string& name = id.str();
    const std::size_t dash = name.rfind('-');
    Pressed one{name, 0};
    if (dash == std::string::npos)
        return one;
    const char* const end = name.data() + name.size();
    if (const auto [at, error] = std::from_chars(name.data() + dash + 1, end, one.which); error == std::errc() && at == end)
        one.what = name.substr(0, dash);
    return one;
}

namespace {

/// What came of it. Of a message it stays to be seen how it arrived.
void add_outcome(ActivityWriter& writer, const story::Activity& activity, const story::OutcomeId& outcome) {
    const auto at = std::ranges::find(activity.outcomes, outcome, &story::ActivityOutcome::id);
    const auto* compose = std::get_if<story::ComposeBody>(&activity.body);
    if (compose)
        write(writer, *compose);
    else
        writer.page().kind = "outcome";
    if (at != activity.outcomes.end() && !at->reply.empty()) {
        page::Block& reply = writer.block(page::BlockRole::Reply, "-outcome", words_here(at->reply, writer.session().progress()));
        reply.lang = at->reply.lang;
        reply.fresh = true;
    }
    writer.go("continue", words::go_on);
}

}

void add_activity(page::Page& page, const Library& library, const Session& session, const story::View& view, const Looking& looking,
                  const std::string& avatar) {
    const auto& activity = std::get<story::Activity>(view.beat->body);
    ActivityWriter writer(page, library, session, view, looking, avatar);
    page::Block& ask = writer.block(page::BlockRole::Question, "", view.text);
    ask.lang = activity.ask.lang;
    if (looking.submitted)
        add_outcome(writer, activity, *looking.submitted);
    else
        std::visit([&](const auto& body) { write(writer, body); }, activity.body);
}

std::vector<std::uint32_t> submission(const story::Activity& activity, const Picking& picking) {
    if (std::holds_alternative<story::CircleBody>(activity.body))
        return story::counted(picking.picks);
    std::vector<std::uint32_t> picks = picking.picks;
    const bool in_turn = std::holds_alternative<story::SortBody>(activity.body) ||
                         std::holds_alternative<story::OrderBody>(activity.body) ||
                         std::holds_alternative<story::ComposeBody>(activity.body);
    if (!in_turn)
        std::ranges::sort(picks);
    return picks;
}

bool press_activity(const Session& session, const story::Activity& activity, Picking& picking, const page::ControlId& id) {
    if (id.str() == "done" || id.str() == "keep-done")
        return story::can_submit(activity, submission(activity, picking), session.episode());
    std::visit([&](const auto& body) { press(picking, body, pressed(id), session); }, activity.body);
    if (id.str() == "keep-none")
        return story::can_submit(activity, submission(activity, picking), session.episode());
    return false;
}

bool step_back_in(const Session&, const story::Activity& activity, Picking& picking) {
    return std::visit(base::Overload{
                          [&](const story::SortBody& body) { return take_back(picking, body); },
                          [&](const story::OrderBody& body) { return take_back(picking, body); },
                          [&](const story::ComposeBody& body) { return take_back(picking, body); },
                          [&](const story::ReportBody& body) { return take_back(picking, body); },
                          [&](const story::DesignBody& body) { return take_back(picking, body); },
                          [](const auto&) { return false; },
                      },
                      activity.body);
}

}
