package taiyaku;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is ever sent over a network, and nothing fetched.
///
/// What could name or reach another host is not used: sockets and their addresses, connections, HTTP, name look-ups, pages
/// in a web view, and the part of jsoup that loads pages. A channel by itself reaches nobody: with a Unix domain address it
/// stays on this machine, and no other address can be made.
class NoNetworkTest {

    private static final String REACHING = "java\\.net\\.(?!URI$|URISyntaxException$|URL$|URLEncoder$|URLDecoder$|"
            + "InetAddress$|UnknownHostException$|UnixDomainSocketAddress$|StandardProtocolFamily$|ProtocolFamily$|SocketAddress$|"
            + "SocketException$).*"
            + "|javax\\.net\\..*|java\\.rmi\\..*|javax\\.naming\\..*|(com\\.)?sun\\.net\\..*|jdk\\.httpserver\\..*"
            + "|java\\.nio\\.channels\\.(DatagramChannel|Asynchronous.*SocketChannel|MulticastChannel)"
            + "|javafx\\.scene\\.web\\..*|org\\.jsoup\\.(Jsoup|Connection.*|helper\\.(HttpConnection|RequestAuth.*).*)";

    /// An address may be asked for this machine's own name, and for nothing else; what a URL points to is not opened.
    private static final ArchRule NOBODY_REACHES_OUT = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(REACHING)
            .orShould()
            .accessTargetWhere(target(owner(assignableTo(InetAddress.class)))
                    .and(target(nameMatching("getByName|getAllByName|getByAddress|isReachable"))))
            .orShould()
            .accessTargetWhere(target(owner(assignableTo(java.net.URL.class)))
                    .and(target(nameMatching("openConnection|openStream|getContent"))));

    @Test
    void nothingReachesOutOfThisMachine() {
        NOBODY_REACHES_OUT.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("taiyaku"));
    }

    @ParameterizedTest
    @ValueSource(classes = {Fetches.class, Connects.class, LooksUp.class, Asks.class, LoadsAPage.class})
    void theRuleHoldsWhatReachesOut(Class<?> offender) {
        assertFalse(NOBODY_REACHES_OUT
                .evaluate(new ClassFileImporter().importClasses(offender))
                .getFailureReport()
                .isEmpty());
    }

    /// What speaks through a channel at all is the door of the first window, and nothing else.
    @Test
    void onlyTheDoorSpeaksThroughChannels() {
        noClasses()
                .that()
                .resideOutsideOfPackage("taiyaku.store.door")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\.(ServerSocketChannel|SocketChannel)"
                        + "|java\\.net\\.(UnixDomainSocketAddress|StandardProtocolFamily|SocketAddress)")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("taiyaku"));
    }

    @Test
    void theRuleLetsTheMachineSpeakToItself() {
        assertEquals(
                List.of(),
                NOBODY_REACHES_OUT
                        .evaluate(new ClassFileImporter().importClasses(SpeaksToItself.class))
                        .getFailureReport()
                        .getDetails());
    }

    static final class Fetches {
        static void run() throws IOException {
            URI.create("http://localhost").toURL().openStream().close();
        }
    }

    static final class Connects {
        static void run() throws IOException {
            SocketChannel.open(new InetSocketAddress("localhost", 1)).close();
        }
    }

    static final class LooksUp {
        static InetAddress run() throws IOException {
            return InetAddress.getByName("localhost");
        }
    }

    static final class Asks {
        static HttpClient run() {
            return HttpClient.newHttpClient();
        }
    }

    static final class LoadsAPage {
        static org.jsoup.Connection run() {
            return org.jsoup.Jsoup.connect("http://localhost");
        }
    }

    static final class SpeaksToItself {
        static void run() throws IOException {
            try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of("door"));
            }
            InetAddress.getLocalHost().getHostName();
        }
    }
}
