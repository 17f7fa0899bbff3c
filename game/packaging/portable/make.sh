#!/usr/bin/env bash
# Makes the folder that is carried about, and its archive: make.sh PROGRAM VERSION PROCESSOR SOURCES BUILD
set -eu
program=$1 version=$2 processor=$3 sources=$4 build=$5
here=$(dirname "$0")
name=ripple-bay-$version
folder=$build/portable/$name
archive=$build/$name-linux-$processor.tar.gz

# Outside stays what belongs to the computer: the C library; the C++ library, which its graphics drivers want no older than themselves;
# the connection to its screen; its list of devices. Everything else comes along.
outside='^(ld-linux.*|libc|libm|libdl|libpthread|librt|libstdc\+\+|libgcc_s|libGL|libGLX|libGLdispatch|libOpenGL|libX11|libXext|libxcb|libXau|libXdmcp|libbsd|libmd|libudev)\.so'

rm -rf "$build/portable"
mkdir -p "$folder/lib" "$folder/fonts" "$folder/LICENSES"
install -m 755 -s "$program" "$folder/ripple-bay"
cp -r "$sources/content" "$sources/assets" "$folder/"
rm -rf "$folder/assets/readme"
install -m 644 "$here/fonts.conf" "$folder/fonts/fonts.conf"
install -m 644 "$here/READ-ME.txt" "$folder/READ ME.txt"
install -m 755 "$here/Ripple Bay.desktop" "$folder/Ripple Bay.desktop"
install -m 644 "$sources/assets/icon/ripple-bay.svg" "$folder/ripple-bay.svg"
install -m 644 "$sources/LICENSE" "$folder/LICENSES/ripple-bay.txt"
install -m 644 "$here/LICENSES.txt" "$folder/LICENSES/READ ME.txt"

taken=()
while read -r so path; do
    [[ $so =~ $outside ]] && continue
    install -m 644 "$(readlink -f "$path")" "$folder/lib/$so"
    taken+=("$path")
done < <(ldd "$program" | awk '$2 == "=>" && $3 ~ /^\// {print $1, $3}' | sort)
for font in andika/Andika-{Regular,Bold,Italic,BoldItalic}.ttf noto/NotoSans-{Regular,Bold}.ttf noto/NotoNaskhArabic-{Regular,Bold}.ttf \
            noto/NotoSans{Symbols,Symbols2,Math,Hebrew,Devanagari}-Regular.ttf; do
    taken+=("/usr/share/fonts/truetype/$font")
done
for kind in Regular Bold Italic BoldItalic; do
    taken+=("/usr/share/fonts/opentype/opendyslexic/OpenDyslexic-$kind.otf")
done
for file in "${taken[@]}"; do
    [[ $file == */fonts/* ]] && install -m 644 "$file" "$folder/fonts/"
done

# the licence of everything that came along, by the package it is from; libraries may be known to dpkg with or without /usr
declare -A owner
while IFS=: read -r package _ path; do
    owner[$(basename "$path")]=$package
done < <(for file in "${taken[@]}"; do
    printf '%s\n' "$file" "$(readlink -f "$file")" "${file#/usr}" "/usr$file"
done | sort -u | xargs dpkg-query -S 2>/dev/null | sed 's/^\([^:]*\): /\1:all: /')
for file in "${taken[@]}"; do
    package=${owner[$(basename "$file")]:-${owner[$(basename "$(readlink -f "$file")")]:-}}
    if [ -z "$package" ] || [ ! -f "/usr/share/doc/$package/copyright" ]; then
        echo "No licence was found for $file, so it cannot go along." >&2
        exit 1
    fi
    install -m 644 "/usr/share/doc/$package/copyright" "$folder/LICENSES/$package.txt"
    echo "$(basename "$file") $package $(dpkg-query -W -f '${Version}\n' "$package" | head -n 1)"
done | sort -u >"$folder/LICENSES/what-is-inside.txt"
# what the copyright files point at
mkdir -p "$folder/LICENSES/whole"
cat "$folder"/LICENSES/*.txt | grep -o '/usr/share/common-licenses/[A-Za-z0-9.+-]*[A-Za-z0-9+]' | sort -u | while read -r text; do
    [ -f "$text" ] && install -m 644 "$text" "$folder/LICENSES/whole/$(basename "$text").txt"
done || true

chmod -R u=rwX,go=rX "$folder"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@${SOURCE_DATE_EPOCH:-$(stat -c %Y "$sources/CMakeLists.txt")}" \
    -C "$build/portable" -c "$name" | gzip -9n >"$archive"
echo "$archive: $(du -h "$archive" | cut -f1), unpacked $(du -sh "$folder" | cut -f1), $(ls "$folder/lib" | wc -l) libraries"
