package org.redress.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Keeps the server to this machine: it takes the acting person at his word, so nobody but the owner
 * of the machine may reach it.
 */
final class Loopback {

  private static final String ALLOWED = "; allowed are 127.0.0.1, ::1 and localhost";

  private Loopback() {}

  /**
   * The address behind a name or number, if it is a loopback address and nothing else.
   *
   * @throws CannotStart when it is not
   */
  static InetAddress require(String host) {
    if (host.isBlank()) {
      throw new CannotStart("The server listens on loopback only, not on every address" + ALLOWED);
    }
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(host.strip());
    } catch (UnknownHostException e) {
      throw new CannotStart("The address " + host + " is not known here" + ALLOWED, e);
    }
    if (!Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress)) {
      throw new CannotStart(
          "The server listens on loopback only, because it does not check who sends a request; "
              + host
              + " is reached from elsewhere"
              + ALLOWED);
    }
    return addresses[0];
  }
}
