package org.redress.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page of the GraphQL explorer, in Chinese or English. */
final class ExplorerPage {

  /** Where the page is. */
  static final String PATH = "/explorer";

  private static final MediaType HTML = new MediaType("text", "html", UTF_8);
  private static final Map<String, String> FILES =
      Map.of("zh", "/explorer/explorer.zh-CN.html", "en", "/explorer/explorer.en.html");
  private static final String OTHERWISE = "en";

  private ExplorerPage() {}

  /** The page in the language asked for by {@code ?lang=}, or else by the browser. */
  static ServerResponse show(ServerRequest request) {
    String language = asked(request).orElseGet(() -> preferred(request));
    return ServerResponse.ok()
        .contentType(HTML)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(read(FILES.get(language)));
  }

  private static Optional<String> asked(ServerRequest request) {
    return request.param("lang").map(ExplorerPage::language).filter(FILES::containsKey);
  }

  private static String preferred(ServerRequest request) {
    return request.headers().acceptLanguage().stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> language(range.getRange()))
        .filter(FILES::containsKey)
        .findFirst()
        .orElse(OTHERWISE);
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static String read(@Nullable String file) {
    try (InputStream page = ExplorerPage.class.getResourceAsStream(String.valueOf(file))) {
      return new String(Objects.requireNonNull(page, "explorer page").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
