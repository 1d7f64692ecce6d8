package org.redress.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the same protective headers on every answer, and refuses a request that was not sent to this
 * machine by name: a foreign site whose name was pointed at loopback would otherwise be taken for
 * our own (DNS rebinding).
 */
final class SafeHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Scripts, styles and requests from here only; nothing inline, nothing framed. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (!isOurName(request.getHeader("Host"))) {
      response.sendError(HttpServletResponse.SC_MISDIRECTED_REQUEST);
      return;
    }
    if (!isStatic(request.getRequestURI())) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  private static boolean isOurName(@Nullable String host) {
    if (host == null) {
      return false;
    }
    try {
      @Nullable String name = new URI("http://" + host).getHost();
      return name != null && (OUR_NAMES.contains(name) || name.matches("127(\\.\\d{1,3}){3}"));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isStatic(String path) {
    return path.startsWith("/webjars/") || path.startsWith("/assets/");
  }
}
