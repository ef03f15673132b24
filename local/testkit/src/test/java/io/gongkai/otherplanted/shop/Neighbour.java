package io.gongkai.otherplanted.shop;

public class Neighbour {}
