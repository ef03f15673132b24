import { bilingual } from './language';

export const applicantWords = bilingual(
  {
    applicant: '申请人',
    category: '申请人类别',
    personName: '姓名',
    organisationName: '单位名称',
    documentType: '证件种类',
    documentNumber: '证件号码',
    phone: '联系电话',
    email: '电子邮箱',
    address: '通信地址',
    addressHint: '电话、邮箱、地址至少填写一项，便于机关与您联系。',
    delivery: '获取方式',
    deliveryForm: '以什么形式获取',
    deliveryHint: '机关按照您要求的形式提供；确有困难的，可以用其他适当的形式。',
  },
  {
    applicant: 'Applicant',
    category: 'Kind of applicant',
    personName: 'Name',
    organisationName: 'Name of the organisation',
    documentType: 'Document',
    documentNumber: 'Number of the document',
    phone: 'Telephone',
    email: 'E-mail',
    address: 'Postal address',
    addressHint: 'Give at least one of telephone, e-mail and address.',
    delivery: 'Delivery',
    deliveryForm: 'Form of the information',
    deliveryHint:
      'The organ delivers in the form you ask for, or in another proper one if that is not possible.',
  },
);
