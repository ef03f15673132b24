// One user per service, each in its own database: a service cannot read another's documents.
for (const service of ['request', 'disclosure', 'gazette', 'reporting']) {
  db.getSiblingDB(service).createUser({
    user: service,
    pwd: process.env['MONGO_PASSWORD_' + service.toUpperCase()],
    roles: [{ role: 'readWrite', db: service }],
  });
}
