// Each seed of the tree once through a fuzz target, without libFuzzer: what was ever found, and the
// forms that the target should reach, stay tried in every run of the tests.
//   naast_fuzz_<target> FOLDER-OR-FILE...
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void replay(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    const std::string bytes = text.str();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

}  // namespace

int main(int count, char** paths) {
    int done = 0;
    for (int i = 1; i < count; ++i) {
        const std::filesystem::path path(paths[i]);
        if (!std::filesystem::is_directory(path)) {
            replay(path);
            ++done;
            continue;
        }
        for (const auto& entry : std::filesystem::directory_iterator(path)) {
            replay(entry.path());
            ++done;
        }
    }
    std::printf("%d seeds\n", done);
    return done > 0 ? 0 : 1;
}
