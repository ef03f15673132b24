package io.gongkai.gazette;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service of the gazette. */
@SpringBootApplication
public class GazetteServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(GazetteServiceApplication.class, args);
  }
}
