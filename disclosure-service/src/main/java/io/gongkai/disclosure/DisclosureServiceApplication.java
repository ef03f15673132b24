package io.gongkai.disclosure;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service of proactive disclosure. */
@SpringBootApplication
public class DisclosureServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(DisclosureServiceApplication.class, args);
  }
}
