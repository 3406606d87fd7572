import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the class files of a jar anew in the form of Java 8, with stack maps, where they are in an older one.
///
/// Java's cache of loaded classes takes none that are older than Java 6, nor any that need one such; picocli's are of Java 5,
/// and with them no command would come from the cache. What the classes do stays as it was.
///
///     java packaging/NewerClasses.java target/dist/app/lib/picocli-4.7.7.jar
void main(String[] arguments) throws IOException {
    var jar = Path.of(arguments[0]);
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
            var inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), java.util.Map.of())) {
        var hierarchy = ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver());
        var form = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy));
        var newer = ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                .andThen((type, element) -> {
                    switch (element) {
                        case ClassFileVersion old -> type.withVersion(ClassFile.JAVA_8_VERSION, 0);
                        default -> type.with(element);
                    }
                });
        int count = 0;
        for (var root : inside.getRootDirectories()) {
            for (var file : Files.walk(root).filter(name -> name.toString().endsWith(".class")).toList()) {
                var type = form.parse(Files.readAllBytes(file));
                if (type.majorVersion() < ClassFile.JAVA_6_VERSION) {
                    Files.write(file, form.transformClass(type, newer));
                    count++;
                }
            }
        }
        System.out.println(count + " classes of " + jar.getFileName() + " written anew");
    }
}
