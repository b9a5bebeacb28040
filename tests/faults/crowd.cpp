// People who ask a server for the same page, many at once, and what they got. For
// overload_faults.py.
//
//   naast_crowd PORT PATH COOKIE closed COUNT SECONDS   COUNT people, each asking again at once
//   naast_crowd PORT PATH COOKIE open RATE SECONDS      RATE requests a second, whatever comes back
//
// Says in one line of JSON: how many it asked; of each status how many; how many refusals said no
// time to come back; how many got no answer; and of those with 200 after how many milliseconds they
// had it, counted from the moment that it should have been asked; and how long all took.
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

// Whoever has no answer by then goes away.
constexpr std::chrono::seconds patience{20};
// More than a server has room for.
constexpr std::size_t most_people = 1'500;

struct Tally {
    std::size_t asked = 0;
    std::size_t without_answer = 0;
    std::size_t without_retry_after = 0;
    std::map<int, std::size_t> statuses{};
    std::vector<double> took_ms{};
};

// One connection, with at most one question at a time.
class Asker {
public:
    Asker(std::uint16_t port, const std::string& request, Tally& tally)
        : port_(port), request_(request), tally_(tally) {}
    ~Asker() { close(); }
    Asker(const Asker&) = delete;
    Asker& operator=(const Asker&) = delete;

    bool is_free() const { return !asked_.has_value(); }
    int descriptor() const { return socket_; }

    void ask(Clock::time_point planned) {
        ++tally_.asked;
        asked_ = planned;
        input_.clear();
        if (socket_ < 0 && !connect()) return no_answer();
        const auto sent = ::send(socket_, request_.data(), request_.size(), MSG_NOSIGNAL);
        if (sent == static_cast<ssize_t>(request_.size())) return;
        // The server may have closed it while it was not used: once more with another.
        close();
        if (!connect() || ::send(socket_, request_.data(), request_.size(), MSG_NOSIGNAL) < 0)
            no_answer();
    }

    void read() {
        char bytes[65536];
        const auto count = ::recv(socket_, bytes, sizeof(bytes), MSG_DONTWAIT);
        if (count > 0) {
            input_.append(bytes, static_cast<std::size_t>(count));
            return settle();
        }
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
        const bool is_kept_alive_too_long = input_.empty() && asked_ && !is_again_;
        close();
        if (!asked_) return;
        if (!is_kept_alive_too_long) return no_answer();
        is_again_ = true;
        --tally_.asked;
        ask(*asked_);
    }

    void lose_patience(Clock::time_point now) {
        if (asked_ && now - *asked_ > patience) no_answer();
    }

private:
    bool connect() {
        socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port_);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        const auto* generic = reinterpret_cast<const sockaddr*>(&address);
        if (::connect(socket_, generic, sizeof(address)) == 0) return true;
        close();
        return false;
    }

    void close() {
        if (socket_ >= 0) ::close(socket_);
        socket_ = -1;
    }

    void no_answer() {
        ++tally_.without_answer;
        asked_.reset();
        is_again_ = false;
        close();
    }

    bool has(const std::string& text, std::size_t head_size) const {
        const std::size_t at = input_.find(text);
        return at != std::string::npos && at < head_size;
    }

    void settle() {
        const std::size_t end = input_.find("\r\n\r\n");
        const std::size_t length = input_.find("\r\nContent-Length: ");
        if (end == std::string::npos || length == std::string::npos) return;
        const auto size = static_cast<std::size_t>(std::atol(input_.c_str() + length + 18));
        if (input_.size() < end + 4 + size) return;
        const int status = std::atoi(input_.c_str() + 9);
        ++tally_.statuses[status];
        if (status != 200 && !has("\r\nRetry-After: ", end)) ++tally_.without_retry_after;
        if (status == 200) {
            const std::chrono::duration<double, std::milli> took = Clock::now() - *asked_;
            tally_.took_ms.push_back(took.count());
        }
        asked_.reset();
        is_again_ = false;
        if (has("\r\nConnection: close", end)) close();
    }

    std::uint16_t port_;
    const std::string& request_;
    Tally& tally_;
    int socket_ = -1;
    std::optional<Clock::time_point> asked_;
    bool is_again_ = false;
    std::string input_;
};

class Crowd {
public:
    Crowd(std::uint16_t port, std::string request) : port_(port), request_(std::move(request)) {}

    void closed(std::size_t people, Clock::duration time) {
        const auto until = Clock::now() + time;
        while (people_.size() < people) grow();
        while (Clock::now() < until) {
            for (const auto& asker : people_) {
                if (asker->is_free()) asker->ask(Clock::now());
            }
            wait(10ms);
        }
    }

    void open(double rate, Clock::duration time) {
        const auto start = Clock::now();
        const std::chrono::duration<double> between{1.0 / rate};
        for (std::size_t number = 0;; ++number) {
            const auto planned =
                start + std::chrono::duration_cast<Clock::duration>(between * number);
            if (planned >= start + time) break;
            while (Clock::now() < planned) wait(planned - Clock::now());
            ask(planned);
        }
    }

    void wait_for_the_last() {
        const auto is_free = [](const auto& asker) { return asker->is_free(); };
        while (!std::all_of(people_.begin(), people_.end(), is_free)) wait(50ms);
    }

    Tally tally;

private:
    void grow() { people_.push_back(std::make_unique<Asker>(port_, request_, tally)); }

    void ask(Clock::time_point planned) {
        const auto free = std::find_if(
            people_.begin(), people_.end(), [](const auto& asker) { return asker->is_free(); });
        if (free != people_.end()) return (*free)->ask(planned);
        if (people_.size() >= most_people) {
            ++tally.asked;
            ++tally.without_answer;
            return;
        }
        grow();
        people_.back()->ask(planned);
    }

    void wait(Clock::duration most) {
        std::vector<pollfd> wanted;
        std::vector<Asker*> askers;
        for (const auto& asker : people_) {
            if (asker->descriptor() < 0) continue;
            wanted.push_back({asker->descriptor(), POLLIN, 0});
            askers.push_back(asker.get());
        }
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(most).count();
        ::poll(wanted.data(), wanted.size(), static_cast<int>(std::clamp<long>(ms, 0, 50)));
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (wanted[i].revents != 0) askers[i]->read();
        }
        for (Asker* asker : askers) asker->lose_patience(Clock::now());
    }

    std::uint16_t port_;
    std::string request_;
    std::vector<std::unique_ptr<Asker>> people_;
};

double at(const std::vector<double>& sorted, double part) {
    if (sorted.empty()) return 0;
    const auto place = static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1));
    return sorted[place];
}

void say(Tally& tally, std::chrono::duration<double> took) {
    std::sort(tally.took_ms.begin(), tally.took_ms.end());
    std::printf("{\"asked\":%zu,\"without_answer\":%zu,\"without_retry_after\":%zu,\"statuses\":{",
                tally.asked,
                tally.without_answer,
                tally.without_retry_after);
    const char* comma = "";
    for (const auto& [status, count] : tally.statuses) {
        std::printf("%s\"%d\":%zu", comma, status, count);
        comma = ",";
    }
    std::printf("},\"seconds\":%.3f,\"p50_ms\":%.1f,\"p99_ms\":%.1f,\"max_ms\":%.1f}\n",
                took.count(),
                at(tally.took_ms, 0.5),
                at(tally.took_ms, 0.99),
                at(tally.took_ms, 1));
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 7) return 2;
    const std::string mode = arguments[4];
    const std::string port = arguments[1];
    Crowd crowd(static_cast<std::uint16_t>(std::atoi(arguments[1])),
                "GET " + std::string(arguments[2]) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port +
                    "\r\nCookie: " + arguments[3] + "\r\n\r\n");
    const double number = std::atof(arguments[5]);
    const auto time = std::chrono::duration_cast<Clock::duration>(
        std::chrono::duration<double>(std::atof(arguments[6])));
    const auto start = Clock::now();
    if (mode == "closed") crowd.closed(static_cast<std::size_t>(number), time);
    if (mode == "open") crowd.open(number, time);
    crowd.wait_for_the_last();
    say(crowd.tally, Clock::now() - start);
    return 0;
}
