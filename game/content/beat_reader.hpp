// SPDX-License-Identifier: MIT
#pragma once
#include "content/reading.hpp"

namespace content {

/// Reads one beat. One that cannot be understood is reported and stands as a silent beat in its place, so that positions stay true.
story::Beat read_beat(Reading&, ValueIndex);

// The bodies, by file: lines of talk and chat in message_reader, questions in question_reader, things to do in activity_reader,
// making_reader and spread_reader.
story::Message read_message(Reading&, Node&);
story::Update read_reaction(Reading&, Node&);
story::Update read_seen_by(Reading&, Node&);
story::Update read_edit(Reading&, Node&);
story::Update read_delete(Reading&, Node&);
story::Typing read_typing(Reading&, Node&, std::string_view key);
story::Membership read_membership(Reading&, Node&, std::string_view key, story::Membership::Kind);
story::Membership read_rename(Reading&, Node&);
story::Choice read_choice(Reading&, Node&);
story::Question read_perspective(Reading&, Node&);
story::Question read_quiz(Reading&, Node&);
story::Question read_debrief(Reading&, Node&);
story::Plan read_plan(Reading&, Node&);
story::Activity read_keep(Reading&, Node&);
story::Activity read_sort(Reading&, Node&);
story::Activity read_order(Reading&, Node&);
story::Activity read_spot(Reading&, Node&);
story::Activity read_compose(Reading&, Node&);
story::Activity read_report(Reading&, Node&);
story::Activity read_design(Reading&, Node&);
story::Activity read_ripple(Reading&, Node&);
story::Activity read_circle(Reading&, Node&);
story::Spread read_spread(Reading&, Node&);

}
