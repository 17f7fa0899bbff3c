// SPDX-License-Identifier: MIT
#include "paint/ahead.hpp"

#include "page/arrange.hpp"
#include "paint/text.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#ifdef __linux__
#include <sys/resource.h>
#endif

namespace paint {

struct Ahead::Inside {
    const Painter& whose;
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Coming> coming; ///< the nearest last
    bool busy = false, stop = false;
    bool first_taken, first_ready;  ///< of what was asked for last
    std::atomic<bool> drop = false; ///< the page at hand is not wanted any more
    std::thread thread;

    Inside(const Painter& painter, std::vector<Coming> first)
        : whose(painter), coming(std::move(first)), first_taken(coming.empty()), first_ready(coming.empty()), thread([this] { work(); }) {}
    void work();
};

/// Whoever is looking at a page goes first.
void step_back() {
#ifdef __linux__
    ::setpriority(PRIO_PROCESS, 0, 10);
#endif
}

void Ahead::Inside::work() {
    bool stepped_back = false;
    // fonts and drawings belong to the thread that opened them
    const std::unique_ptr<Painter> painter = whose.another();
    std::unique_ptr<PangoMeasure> measure;
    std::string font;
    bool airy = false;
    std::unique_lock lock(mutex);
    while (!stop) {
        if (coming.empty()) {
            busy = false;
            changed.notify_all();
            changed.wait(lock, [&] { return stop || !coming.empty(); });
            continue;
        }
        busy = true;
        const Coming next = std::move(coming.back());
        coming.pop_back();
        const bool first = !std::exchange(first_taken, true);
        drop = false;
        lock.unlock();
        if (!measure || font != next.comfort.font || airy != next.comfort.airy) {
            measure = std::make_unique<PangoMeasure>(next.comfort.font, next.comfort.airy);
            font = next.comfort.font;
            airy = next.comfort.airy;
        }
        painter->fetch(next.page, page::arrange(next.page, next.size, *measure, next.comfort), next.comfort, next.here, &drop);
        // the first page of all is waited for
        if (!std::exchange(stepped_back, true))
            step_back();
        lock.lock();
        if (first && !drop) {
            first_ready = true;
            changed.notify_all();
        }
    }
}

Ahead::Ahead(const Painter& painter, std::vector<Coming> first) : inside_(std::make_unique<Inside>(painter, std::move(first))) {}

Ahead::~Ahead() {
    {
        const std::lock_guard lock(inside_->mutex);
        inside_->stop = true;
    }
    inside_->changed.notify_all();
    inside_->thread.join();
}

void Ahead::ask(std::vector<Coming> coming) {
    std::ranges::reverse(coming);
    {
        const std::lock_guard lock(inside_->mutex);
        inside_->coming = std::move(coming);
        inside_->first_taken = inside_->first_ready = inside_->coming.empty();
        inside_->drop = true;
    }
    inside_->changed.notify_all();
}

bool Ahead::first_ready() const {
    const std::lock_guard lock(inside_->mutex);
    return inside_->first_ready;
}

void Ahead::wait_for_first() {
    std::unique_lock lock(inside_->mutex);
    inside_->changed.wait(lock, [&] { return inside_->first_ready; });
}

void Ahead::finish() {
    std::unique_lock lock(inside_->mutex);
    inside_->changed.wait(lock, [&] { return inside_->coming.empty() && !inside_->busy; });
}

}
