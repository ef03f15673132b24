package io.gongkai.request;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service of disclosure on application. */
@SpringBootApplication
public class RequestServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(RequestServiceApplication.class, args);
  }
}
