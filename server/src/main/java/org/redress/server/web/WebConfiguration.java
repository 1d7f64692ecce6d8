package org.redress.server.web;

import java.net.URI;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the pages together. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

  @Bean
  FilterRegistrationBean<SafeHeaders> safeHeaders() {
    var registration = new FilterRegistrationBean<>(new SafeHeaders());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  RouterFunction<ServerResponse> pages() {
    return RouterFunctions.route()
        .GET(
            "/", request -> ServerResponse.temporaryRedirect(URI.create(ExplorerPage.PATH)).build())
        .GET(ExplorerPage.PATH, ExplorerPage::show)
        .route(request -> request.path().equals(FailurePage.PATH), FailurePage::show)
        .build();
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> failurePage() {
    return factory -> factory.addErrorPages(new ErrorPage(FailurePage.PATH));
  }
}
