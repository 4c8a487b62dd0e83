import { DesignPage } from '@/components/design/design-page'

/** A page of the development server alone: builds do not know its ending. */
export default function Design() {
  return <DesignPage />
}
