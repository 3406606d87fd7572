# Run by jpackage in the root of the files of the .deb or .rpm, before it is packed; Maven has filled in the ${…}.
set -eu
files='${project.build.directory}/dist/linux/root'

# On the PATH, in the menu, known as a type of file, with an icon: as files of the package, so that dpkg's triggers make
# them known, and removing the package removes them. No script of ours runs when it is installed or removed.
(cd "$files" && find . -type f) | while read -r file; do
    install -D -m 644 "$files/$file" "$file"
done
gzip -9n usr/share/man/man1/taiyaku.1
mkdir -p usr/bin
ln -s ../../opt/taiyaku/bin/taiyaku usr/bin/taiyaku
icons=usr/share/icons/hicolor
install -D -m 644 '${project.basedir}/packaging/icon/taiyaku.svg' $icons/scalable/apps/taiyaku.svg
install -D -m 644 '${project.basedir}/packaging/icon/taiyaku.svg' $icons/scalable/mimetypes/application-x-taiyaku.svg
install -D -m 644 '${project.basedir}/packaging/icon/taiyaku.png' $icons/512x512/apps/taiyaku.png
for size in 16 22 24 32 48 64 128 256; do
    picture='${project.basedir}/packaging/icon'/taiyaku-$size.png
    install -D -m 644 "$picture" $icons/${size}x$size/apps/taiyaku.png
    install -D -m 644 "$picture" $icons/${size}x$size/mimetypes/application-x-taiyaku.png
done
install -D -m 644 '${project.basedir}/packaging/licences/components.txt' usr/share/doc/taiyaku/copyright
rm -rf opt/taiyaku/share

# jpackage copied the files and gave them the present time; the cache of loaded classes knows them by their old one.
find opt usr -exec touch -h -d '${project.build.outputTimestamp}' {} +
