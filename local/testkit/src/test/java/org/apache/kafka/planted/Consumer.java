package org.apache.kafka.planted;

public class Consumer {}
