#include "naast/sim/snapshot.h"

namespace naast::sim {

Result<std::string_view, std::string> snapshot_body(std::string_view bytes) {
    constexpr std::size_t checksum_size = 32;
    constexpr std::size_t head_size = snapshot_magic.size() + sizeof snapshot_version;
    if (!bytes.starts_with(snapshot_magic))
        return Unexpected{std::string("This is no snapshot of a simulation.")};
    if (bytes.size() < head_size + checksum_size)
        return Unexpected{std::string("The snapshot is cut off.")};
    std::uint32_t version = 0;
    std::memcpy(&version, bytes.data() + snapshot_magic.size(), sizeof version);
    if (version != snapshot_version)
        return Unexpected{"The snapshot has version " + std::to_string(version) +
                          ", and this program reads " + std::to_string(snapshot_version) + "."};
    const std::string_view content = bytes.substr(0, bytes.size() - checksum_size);
    if (sha256(content) != bytes.substr(content.size()))
        return Unexpected{std::string("The snapshot is damaged: its checksum is another.")};
    return content.substr(head_size);
}

SnapshotShape shape_of(const Tables& tables) {
    const Model& model = tables.model;
    return {model.stations.size(),
            tables.lines,
            model.classes,
            model.sources.size(),
            model.milestones.size(),
            model.calendars.size()};
}

}  // namespace naast::sim
