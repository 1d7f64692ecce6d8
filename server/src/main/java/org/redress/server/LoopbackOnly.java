package org.redress.server;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.AbstractConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Looks at the address the server is about to bind, whatever set it: option, property, environment.
 */
final class LoopbackOnly
    implements WebServerFactoryCustomizer<AbstractConfigurableWebServerFactory>, Ordered {

  private final Environment environment;

  LoopbackOnly(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void customize(AbstractConfigurableWebServerFactory factory) {
    if (environment.containsProperty("management.server.port")) {
      throw new CannotStart(
          "The server has one port; management.server.port is not taken. Health and figures are"
              + " under /actuator");
    }
    @Nullable InetAddress address = factory.getAddress();
    Loopback.require(address == null ? "" : address.getHostAddress());
  }

  /** After every other customizer has had its say. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
