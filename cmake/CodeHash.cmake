# What code calculates: one hash over the files given, so that an outcome can name the code that
# made it and parts made by other code can be told apart. Made anew when one of them changes.
# code_hash(<target> <function name, as apps/naast/ingebouwd.h has it> <path>...)
function(code_hash target name)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}_${name}.cpp)
    string(REPLACE ";" "|" list "${ARGN}")
    add_custom_command(OUTPUT ${out}
        COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DNAME=${name} "-DLIST=${list}"
            -P ${CMAKE_SOURCE_DIR}/cmake/CodeHash.cmake
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
        DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/CodeHash.cmake
        VERBATIM)
    target_sources(${target} PRIVATE ${out})
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
    string(REPLACE "|" ";" files "${LIST}")
    foreach(path IN LISTS files)
        file(SHA256 ${path} hash)
        string(APPEND all "${path} ${hash}\n")
    endforeach()
    string(SHA256 hash "${all}")
    file(WRITE ${OUT} "// Made by cmake/CodeHash.cmake.\n#include \"apps/naast/ingebouwd.h\"\n\n"
        "namespace naast::ingebouwd {\n"
        "std::string_view ${NAME}() {\n    return \"${hash}\";\n}\n}\n")
endif()
