package taiyaku.store.door;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/// A connection that is over at a moment fixed beforehand, whatever the other side does or leaves undone.
final class Call implements AutoCloseable {

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final long end;

    /// @param end when it is over, by `System.nanoTime()`
    Call(SocketChannel channel, long end) throws IOException {
        this.channel = channel;
        this.end = end;
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, 0);
    }

    /// Calls who listens at a socket.
    ///
    /// @throws IOException when nobody does
    static Call to(Path socket, long end) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            var call = new Call(channel, end);
            if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
                call.await(SelectionKey.OP_CONNECT);
                channel.finishConnect();
            }
            return call;
        } catch (IOException nobody) {
            channel.close();
            throw nobody;
        }
    }

    /// Exactly so many bytes.
    ///
    /// @throws IOException when they do not come in time, or the other side has gone
    ByteBuffer read(int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes);
            if (read < 0) {
                throw new EOFException();
            }
            if (read == 0) {
                await(SelectionKey.OP_READ);
            }
        }
        return bytes.flip();
    }

    /// Writes all of it.
    ///
    /// @throws IOException when it is not taken in time, or the other side has gone
    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    private void await(int operation) throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        key.interestOps(operation);
        if (left <= 0 || selector.select(left) == 0) {
            throw new InterruptedIOException("no answer in time");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
