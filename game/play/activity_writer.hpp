// SPDX-License-Identifier: MIT
#pragma once
#include "play/library.hpp"
#include "play/looking.hpp"
#include "play/phrase.hpp"

namespace play {

/// An activity on its way onto a page. Each kind writes itself with this.
class ActivityWriter {
public:
    ActivityWriter(page::Page& page, const Library& library, const Session& session, const story::View& view, const Looking& looking,
                   std::string avatar);

    /// The beat's own words for this reader.
    [[nodiscard]] std::string words(const story::Text&) const;
    page::Block& block(page::BlockRole, const std::string& suffix, const std::string& words);
    /// What is said back for a pick, hung on its control. Nothing if nothing is said.
    void reply(const story::Text&, const page::ControlId& of, bool fresh);
    page::Control& control(page::ControlRole, const std::string& id, const std::string& label);
    page::Control& control(page::ControlRole role, const std::string& name, std::size_t which, const std::string& label) {
        return control(role, name + "-" + std::to_string(which), label);
    }
    page::Control& go(const std::string& id, const Phrase&);
    page::Control& button(const std::string& id, const Phrase&);
    /// Closes a control with its reason.
    static void close(page::Control&, const std::string& why);
    /// The invented screen of this app.
    void screen(const std::string& app, const std::string& name);
    [[nodiscard]] std::string app_name(const std::string& app) const;

    [[nodiscard]] page::Page& page() { return page_; }
    [[nodiscard]] const Session& session() const { return session_; }
    [[nodiscard]] const story::Episode& episode() const { return session_.episode(); }
    [[nodiscard]] const story::View& view() const { return view_; }
    [[nodiscard]] const Picking& picking() const { return looking_.picking; }
    [[nodiscard]] bool over() const { return looking_.submitted.has_value(); }
    [[nodiscard]] const std::string& avatar() const { return avatar_; }
    [[nodiscard]] const std::string& alias() const { return session_.progress().setup->reader.alias; }
    [[nodiscard]] const std::string& id() const { return id_; }

private:
    page::Page& page_;
    const Library& library_;
    const Session& session_;
    const story::View& view_;
    const Looking& looking_;
    std::string avatar_;
    std::string id_; ///< "scene/beat"
};

// What each kind puts on its page.
void write(ActivityWriter&, const story::KeepBody&);
void write(ActivityWriter&, const story::SortBody&);
void write(ActivityWriter&, const story::OrderBody&);
void write(ActivityWriter&, const story::SpotBody&);
void write(ActivityWriter&, const story::ComposeBody&);
void write(ActivityWriter&, const story::ReportBody&);
void write(ActivityWriter&, const story::DesignBody&);
void write(ActivityWriter&, const story::RippleBody&);
void write(ActivityWriter&, const story::CircleBody&);

// What a press does to what was picked, other than handing it in.
void press(Picking&, const story::KeepBody&, const Pressed&, const Session&);
void press(Picking&, const story::SortBody&, const Pressed&, const Session&);
void press(Picking&, const story::OrderBody&, const Pressed&, const Session&);
void press(Picking&, const story::SpotBody&, const Pressed&, const Session&);
void press(Picking&, const story::ComposeBody&, const Pressed&, const Session&);
void press(Picking&, const story::ReportBody&, const Pressed&, const Session&);
void press(Picking&, const story::DesignBody&, const Pressed&, const Session&);
void press(Picking&, const story::RippleBody&, const Pressed&, const Session&);
void press(Picking&, const story::CircleBody&, const Pressed&, const Session&);

// One press back. False if there is nothing to take back.
bool take_back(Picking&, const story::SortBody&);
bool take_back(Picking&, const story::OrderBody&);
bool take_back(Picking&, const story::ComposeBody&);
bool take_back(Picking&, const story::ReportBody&);
bool take_back(Picking&, const story::DesignBody&);

/// "one", "two" …; digits from thirteen on.
std::string in_words(std::size_t);
/// "Bo, Noor and Tilly".

}
