/// Floor 6. One window for all starts: a later start leaves its files with the window that is open, and ends.
///
/// The first window holds a lock that the system takes back when its process ends, however it ends, and listens at a Unix
/// domain socket, which no other machine and no other person reaches. So a socket that a killed process left behind needs
/// no guessing: who gets the lock removes it. A port on the machine's own network was the road not taken: everybody on the
/// machine reaches it, and a firewall asks about it.
@NullMarked
package taiyaku.store.door;

import org.jspecify.annotations.NullMarked;
