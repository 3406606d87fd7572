# Run by jpackage before the .dmg is made; Maven has filled in the ${…}.
# jpackage copied the files and gave them the present time; the cache of loaded classes knows them by their old one.
find . -type f -exec touch -d '${project.build.outputTimestamp}' {} +
